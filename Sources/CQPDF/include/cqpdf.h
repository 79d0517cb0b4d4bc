#pragma once
#include <stddef.h>

/* The few things of libqpdf that finishing a PDF takes. No C++ type and no exception passes this
   header: a function that fails returns a negative number (or NULL) and leaves its reason in
   cqpdf_error. Values are given as text in PDF syntax; "5 0 R" refers to object 5. */

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
typedef enum { CQPDF_DAMAGED, CQPDF_LOCKED, CQPDF_TOO_LARGE } cqpdf_fault;
cqpdf_fault cqpdf_fault_kind(const cqpdf_document *document);

/* The version of libqpdf. */
const char *cqpdf_version(void);

/* Reads a whole PDF; the bytes are copied. */
int cqpdf_read(cqpdf_document *document, const unsigned char *bytes, size_t count);

/* Reads a whole PDF of which the pages do not matter; the bytes are copied. A file that opens with a password
   only fails as CQPDF_LOCKED. */
int cqpdf_open(cqpdf_document *document, const unsigned char *bytes, size_t count);
/* The bytes of an embedded file by its name, valid until the next call; 1 where there is one, 0 where there is
   none. More bytes than most fail as CQPDF_TOO_LARGE. */
int cqpdf_attachment(
  cqpdf_document *document, const char *name, size_t most, const unsigned char **bytes, size_t *count);

/* Object numbers. Pages are numbered from 0. */
int cqpdf_page_count(cqpdf_document *document);
int cqpdf_page(cqpdf_document *document, int page);
int cqpdf_root(cqpdf_document *document);

/* Makes a null object, to refer to before its value is known; returns its number. */
int cqpdf_reserve(cqpdf_document *document);
/* Gives an object its value. */
int cqpdf_set(cqpdf_document *document, int object, const char *value);
/* Sets a key of a dictionary object, or of the trailer where the object is 0. */
int cqpdf_put(cqpdf_document *document, int object, const char *key, const char *value);
/* Removes a key of a dictionary object; nothing happens where there is none. */
int cqpdf_remove(cqpdf_document *document, int object, const char *key);
/* Makes a stream with the keys of a dictionary; returns its number. */
int cqpdf_add_stream(
  cqpdf_document *document, const unsigned char *bytes, size_t count, const char *dictionary);

/* A page's content, decoded. The bytes are valid until the next call. */
int cqpdf_content(cqpdf_document *document, int page, const unsigned char **bytes, size_t *count);
int cqpdf_set_content(cqpdf_document *document, int page, const unsigned char *bytes, size_t count);

/* Says of every TrueType font that its character identifiers are its glyphs' (PDF/A wants it said). */
int cqpdf_map_fonts(cqpdf_document *document);

/* Finds the TrueType programs that the pages' fonts embed, each once, in a fixed order; returns how many. */
int cqpdf_find_programs(cqpdf_document *document);
/* The name of a program's font without the tag of its subset (NotoSans-Bold). Valid until the next call. */
const char *cqpdf_program_name(cqpdf_document *document, int program);
/* 1 where a composite font uses the program, by glyph numbers. */
int cqpdf_program_is_composite(cqpdf_document *document, int program);
/* A program, decoded. The bytes are valid until the next call. */
int cqpdf_program(cqpdf_document *document, int program, const unsigned char **bytes, size_t *count);
int cqpdf_set_program(cqpdf_document *document, int program, const unsigned char *bytes, size_t count);
/* Gives a composite font another's program; the map says which glyph of it each character identifier has, two
   bytes each. */
int cqpdf_share_program(
  cqpdf_document *document, int program, int other, const unsigned char *map, size_t count);

/* Writes PDF 1.7 with compressed object streams and an identifier made of the content; linearized where asked to, so
   that a reader on a network shows the first page before it has the rest. The bytes are valid until the next call. */
int cqpdf_write(
  cqpdf_document *document, int linearized, const unsigned char **bytes, size_t *count);

#ifdef __cplusplus
}
#endif
