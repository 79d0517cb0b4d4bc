#define _GNU_SOURCE
#include "cqpdf.h"

#include <stdlib.h>
#include <string.h>

#include "functions.h"

enum { MOST_NODES = 10000, DEEPEST = 32 };

struct cqpdf_document {
  const struct cqpdf_functions *f;
  /* qpdf reads from it for as long as the document lives. */
  unsigned char *input;
  qpdf_data pdf;
  char error[256];
  cqpdf_fault fault;
  unsigned char *output;
  /* How many nodes of the name tree are left to be read. */
  int nodes;
};

static int fail(cqpdf_document *document, cqpdf_fault fault, const char *reason) {
  document->fault = fault;
  strncpy(document->error, reason == NULL ? "unknown fault" : reason, sizeof document->error - 1);
  return -1;
}

/* The last call's fault, if it had one. */
static int failed(cqpdf_document *document) {
  const struct cqpdf_functions *f = document->f;
  if (!f->qpdf_has_error(document->pdf)) return 0;
  qpdf_error error = f->qpdf_get_error(document->pdf);
  int is_locked = f->qpdf_get_error_code(document->pdf, error) == qpdf_e_password;
  return fail(document, is_locked ? CQPDF_LOCKED : CQPDF_DAMAGED, f->qpdf_get_error_message_detail(document->pdf, error));
}

cqpdf_document *cqpdf_new(void) {
  cqpdf_document *document = calloc(1, sizeof *document);
  if (document != NULL) document->f = cqpdf_load();
  return document;
}

static void reset(cqpdf_document *document) {
  if (document->pdf != NULL) document->f->qpdf_cleanup(&document->pdf);
  document->pdf = NULL;
  document->error[0] = 0;
  document->fault = CQPDF_DAMAGED;
  free(document->output);
  document->output = NULL;
}

void cqpdf_free(cqpdf_document *document) {
  if (document == NULL) return;
  reset(document);
  free(document->input);
  free(document);
}

const char *cqpdf_error(const cqpdf_document *document) { return document == NULL ? "no document" : document->error; }

cqpdf_fault cqpdf_fault_kind(const cqpdf_document *document) { return document == NULL ? CQPDF_DAMAGED : document->fault; }

const char *cqpdf_version(void) {
  const struct cqpdf_functions *f = cqpdf_load();
  return f == NULL ? NULL : f->qpdf_get_qpdf_version();
}

/* Begins with the input that the document has. */
static int read_input(cqpdf_document *document, size_t count) {
  const struct cqpdf_functions *f = document->f;
  reset(document);
  if ((document->pdf = f->qpdf_init()) == NULL) return fail(document, CQPDF_DAMAGED, "no memory");
  f->qpdf_silence_errors(document->pdf);
  f->qpdf_set_suppress_warnings(document->pdf, QPDF_TRUE);
  f->qpdf_read_memory(document->pdf, "document", (const char *)document->input, count, NULL);
  if (failed(document)) return -1;
  if (!f->qpdf_oh_is_dictionary(document->pdf, f->qpdf_get_root(document->pdf))) return fail(document, CQPDF_DAMAGED, "no catalog");
  return failed(document);
}

static int take(cqpdf_document *document, const unsigned char *bytes, size_t count) {
  if (document == NULL) return -1;
  if (document->f == NULL) return fail(document, CQPDF_DAMAGED, "libqpdf is not installed");
  reset(document);
  free(document->input);
  if ((document->input = malloc(count > 0 ? count : 1)) == NULL) return fail(document, CQPDF_DAMAGED, "no memory");
  memcpy(document->input, bytes, count);
  return read_input(document, count);
}

int cqpdf_open(cqpdf_document *document, const unsigned char *bytes, size_t count) { return take(document, bytes, count); }

/* A key's value where an object is a dictionary that has it; else 0, which is no object. */
static qpdf_oh value(cqpdf_document *document, qpdf_oh object, const char *key) {
  const struct cqpdf_functions *f = document->f;
  if (object == 0 || !f->qpdf_oh_is_dictionary(document->pdf, object) || !f->qpdf_oh_has_key(document->pdf, object, key)) return 0;
  return f->qpdf_oh_get_key(document->pdf, object, key);
}

/* The value that a name tree has for a name; 0 where there is none (ISO 32000-1, 7.9.6). Trees of others may be wrongly
   ordered, so that all of the tree is searched. */
static qpdf_oh find(cqpdf_document *document, qpdf_oh node, const char *name, int depth) {
  const struct cqpdf_functions *f = document->f;
  if (node == 0 || depth > DEEPEST || document->nodes-- <= 0) return 0;
  qpdf_oh names = value(document, node, "/Names");
  if (names != 0 && f->qpdf_oh_is_array(document->pdf, names)) {
    int count = f->qpdf_oh_get_array_n_items(document->pdf, names);
    for (int i = 0; i + 1 < count; i += 2) {
      const char *found = f->qpdf_oh_get_utf8_value(document->pdf, f->qpdf_oh_get_array_item(document->pdf, names, i));
      if (found != NULL && strcmp(found, name) == 0) return f->qpdf_oh_get_array_item(document->pdf, names, i + 1);
    }
  }
  qpdf_oh kids = value(document, node, "/Kids");
  if (kids == 0 || !f->qpdf_oh_is_array(document->pdf, kids)) return 0;
  int count = f->qpdf_oh_get_array_n_items(document->pdf, kids);
  for (int i = 0; i < count; i++) {
    qpdf_oh found = find(document, f->qpdf_oh_get_array_item(document->pdf, kids, i), name, depth + 1);
    if (found != 0) return found;
  }
  return 0;
}

/* The filter of a stream: "" for none, NULL for several or one with parameters of its own. */
static const char *filter(cqpdf_document *document, qpdf_oh stream) {
  const struct cqpdf_functions *f = document->f;
  qpdf_oh keys = f->qpdf_oh_get_dict(document->pdf, stream);
  qpdf_oh filter = value(document, keys, "/Filter");
  if (filter == 0) return "";
  if (value(document, value(document, keys, "/DecodeParms"), "/Predictor") != 0) return NULL;
  if (f->qpdf_oh_is_array(document->pdf, filter)) {
    int count = f->qpdf_oh_get_array_n_items(document->pdf, filter);
    if (count == 0) return "";
    if (count > 1) return NULL;
    filter = f->qpdf_oh_get_array_item(document->pdf, filter, 0);
  }
  return f->qpdf_oh_is_name(document->pdf, filter) ? f->qpdf_oh_get_name(document->pdf, filter) : NULL;
}

int cqpdf_attachment(cqpdf_document *document, const char *name, int *is_packed, const unsigned char **bytes, size_t *count) {
  if (document == NULL || document->pdf == NULL) return -1;
  const struct cqpdf_functions *f = document->f;
  document->error[0] = 0;
  document->nodes = MOST_NODES;
  qpdf_oh tree = value(document, value(document, f->qpdf_get_root(document->pdf), "/Names"), "/EmbeddedFiles");
  qpdf_oh specification = find(document, tree, name, 0);
  qpdf_oh files = value(document, specification, "/EF");
  qpdf_oh stream = value(document, files, "/UF");
  if (stream == 0) stream = value(document, files, "/F");
  if (failed(document)) return -1;
  if (stream == 0 || !f->qpdf_oh_is_stream(document->pdf, stream)) return 0;
  const char *packing = filter(document, stream);
  *is_packed = packing != NULL && strcmp(packing, "/FlateDecode") == 0;
  if (packing == NULL || (*packing != 0 && !*is_packed)) return fail(document, CQPDF_DAMAGED, "the embedded file is packed in an unusual way");
  free(document->output);
  document->output = NULL;
  size_t length = 0;
  f->qpdf_oh_get_stream_data(document->pdf, stream, qpdf_dl_none, NULL, &document->output, &length);
  if (failed(document)) return -1;
  *bytes = document->output;
  *count = length;
  return 1;
}

/* True where a packed stream ends with a carriage return: with the line feed before endstream it looks like one end of
   line to readers that do not go by the length. */
static int has_hidden_end(const unsigned char *bytes, size_t count) { return memmem(bytes, count, "\r\nendstream", 11) != NULL; }

int cqpdf_linearize(
  cqpdf_document *document, const unsigned char *input, size_t input_count, const unsigned char **bytes, size_t *count) {
  if (take(document, input, input_count) < 0) return -1;
  const struct cqpdf_functions *f = document->f;
  /* Streams of objects are packed in writing; where one ends so, an entry of the catalog becomes an object of its own,
     and all of them are packed anew. */
  static const char *const apart[] = {NULL, "/MarkInfo", "/ViewerPreferences", "/PageLabels", "/OutputIntents", "/AF"};
  for (int parts = 0; parts < (int)(sizeof apart / sizeof *apart); parts++) {
    /* A document that was written linearized cannot be so again. */
    if (parts > 0 && read_input(document, input_count) < 0) return -1;
    qpdf_data pdf = document->pdf;
    qpdf_oh root = f->qpdf_get_root(pdf);
    for (int i = 1; i <= parts; i++) {
      qpdf_oh entry = value(document, root, apart[i]);
      if (entry != 0) f->qpdf_oh_replace_key(pdf, root, apart[i], f->qpdf_make_indirect_object(pdf, entry));
    }
    f->qpdf_init_write_memory(pdf);
    f->qpdf_set_object_stream_mode(pdf, qpdf_o_generate);
    f->qpdf_set_stream_data_mode(pdf, qpdf_s_preserve);
    f->qpdf_set_deterministic_ID(pdf, QPDF_TRUE);
    f->qpdf_set_minimum_pdf_version(pdf, "1.7");
    f->qpdf_set_newline_before_endstream(pdf, QPDF_TRUE);
    f->qpdf_set_linearization(pdf, QPDF_TRUE);
    f->qpdf_write(pdf);
    if (failed(document)) return -1;
    *bytes = f->qpdf_get_buffer(pdf);
    *count = f->qpdf_get_buffer_length(pdf);
    if (*bytes == NULL) return fail(document, CQPDF_DAMAGED, "nothing was written");
    if (!has_hidden_end(*bytes, *count)) break;
  }
  return 0;
}
