#pragma once
#include <stddef.h>
#include <stdint.h>

/* The few things of GMime that reading a mail or a page saved in MIME takes. No type of GLib passes this
   header. GMime is loaded at the first call. Text is UTF-8, valid as long as its message, and NULL where there is none. */

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

/* A mail to write. Text is UTF-8; what is NULL is left out. Headers must hold no control characters. */
typedef struct {
  const char *from;
  /* Lists of addresses after RFC 5322. */
  const char *to;
  const char *cc;
  const char *subject;
  /* RFC 5322, as it is to stand. */
  const char *date;
  /* The message as text and as HTML; alternatives of each other. */
  const char *text;
  const char *html;
  const unsigned char *attachment;
  size_t attachment_count;
  const char *attachment_name;
  const char *attachment_type;
  const char *attachment_subtype;
  /* Must stand in no part. */
  const char *outer_boundary;
  const char *inner_boundary;
  /* True for a draft, which a mail program opens to be sent. */
  int is_unsent;
  /* True to end lines with CR LF, as in a file; false for a mailer's standard input. */
  int has_crlf;
} cgmime_mail;

/* Writes a mail in ASCII; the bytes are to be freed with cgmime_release. NULL where it cannot be written. */
unsigned char *cgmime_write(const cgmime_mail *mail, size_t *count);
void cgmime_release(void *memory);

/* GMime's version as it was built with; NULL where it is not installed, where all else fails too. */
const char *cgmime_version(void);

/* How many addresses a list holds; -1 where something in it is no address of a mailbox in ASCII. */
int cgmime_address_count(const char *list);

/* SHA-256 in lower-case hexadecimal digits; to be freed with cgmime_release. */
char *cgmime_sha256(const unsigned char *bytes, size_t count);
