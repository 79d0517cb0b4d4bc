#pragma once
#include <stddef.h>
#include <stdint.h>

/* The few things of GMime that reading a mail or a page saved in MIME takes. No type of GLib passes this
   header. Text is UTF-8, valid as long as its message, and NULL where there is none. */

typedef struct cgmime_message cgmime_message;

typedef enum { CGMIME_LEAF, CGMIME_MULTIPART, CGMIME_MESSAGE } cgmime_kind;

/* A part, in the order of the file. Offsets are bytes of the file. */
typedef struct {
  cgmime_kind kind;
  /* The number of the part around it; -1 for the outermost. */
  int parent;
  /* In lower case: "text", "html". */
  const char *type;
  const char *subtype;
  const char *charset;
  /* "base64", "quoted-printable", "7bit", …; NULL where none is given. */
  const char *encoding;
  const char *disposition;
  const char *file_name;
  const char *location;
  /* The content between its headers and its end, of leaves alone. */
  int64_t start;
  int64_t end;
} cgmime_part;

/* Parses a message; the bytes are copied. NULL where they are none. To be freed with cgmime_free.
   Parts beyond most_parts, and those deeper than deepest, are left out. */
cgmime_message *cgmime_read(const unsigned char *bytes, size_t count, int most_parts, int deepest);
void cgmime_free(cgmime_message *message);

int cgmime_part_count(const cgmime_message *message);
cgmime_part cgmime_part_at(const cgmime_message *message, int part);
/* True where parts were left out. */
int cgmime_is_cut(const cgmime_message *message);

/* A header of the message that a part is or stands in, decoded; part -1 is the outermost message.
   offset is that of the header's first byte from the message's start, -1 where unknown. */
const char *cgmime_header(cgmime_message *message, int part, const char *name, int64_t *offset);
/* The first sender's display name. */
const char *cgmime_sender(cgmime_message *message, int part);
