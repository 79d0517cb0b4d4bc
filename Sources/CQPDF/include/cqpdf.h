#pragma once
#include <stddef.h>

/* The few things of libqpdf that reading and ordering a PDF takes. No C++ type and no exception passes this
   header: a function that fails returns a negative number (or NULL) and leaves its reason in
   cqpdf_error. It is loaded at the first call. */

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cqpdf_document cqpdf_document;

/* A document without content; NULL where there is no memory. To be freed with cqpdf_free. */
cqpdf_document *cqpdf_new(void);
void cqpdf_free(cqpdf_document *document);

/* Why the last call failed. Valid until the next call. */
const char *cqpdf_error(const cqpdf_document *document);

/* What kind of fault the last failure was. Valid until the next call. */
typedef enum { CQPDF_DAMAGED, CQPDF_LOCKED } cqpdf_fault;
cqpdf_fault cqpdf_fault_kind(const cqpdf_document *document);

/* The version of libqpdf; NULL where it is not installed. */
const char *cqpdf_version(void);

/* Reads a whole PDF of which the pages do not matter; the bytes are copied. A file that opens with a password
   only fails as CQPDF_LOCKED. */
int cqpdf_open(cqpdf_document *document, const unsigned char *bytes, size_t count);
/* The bytes of an embedded file by its name, valid until the next call, and whether they are packed as zlib packs
   them; 1 where there is one, 0 where there is none. */
int cqpdf_attachment(
  cqpdf_document *document, const char *name, int *is_packed, const unsigned char **bytes, size_t *count);

/* Writes a PDF as version 1.7, linearized, so that a reader on a network shows the first page before it has the rest;
   with compressed object streams and an identifier made of the content. The bytes are valid until the next call. */
int cqpdf_linearize(
  cqpdf_document *document, const unsigned char *input, size_t input_count, const unsigned char **bytes, size_t *count);

#ifdef __cplusplus
}
#endif
