#include "cgmime.h"
#include "functions.h"

#include <string.h>

struct cgmime_message {
  GMimeMessage *message;
  GArray *parts;
  /* The message of GMime that each part is or stands in. */
  GPtrArray *owners;
  /* Strings made on the way. */
  GPtrArray *strings;
  int most_parts;
  int deepest;
  int is_cut;
};

static const char *keep(cgmime_message *message, char *text) {
  if (text == NULL) return NULL;
  char *valid = g_utf8_make_valid(text, -1);
  g_free(text);
  g_ptr_array_add(message->strings, valid);
  return valid;
}

static const char *copy(cgmime_message *message, const char *text) { return keep(message, g_strdup(text)); }

static const char *lower(cgmime_message *message, const char *text) {
  return text == NULL ? NULL : keep(message, g_ascii_strdown(text, -1));
}

static void add(cgmime_message *message, GMimeObject *object, int parent, GMimeMessage *owner, int depth) {
  if ((int)message->parts->len >= message->most_parts || depth > message->deepest) {
    message->is_cut = 1;
    return;
  }
  cgmime_part part = {CGMIME_LEAF, parent, "text", "plain", NULL, NULL, NULL, NULL, NULL, 0, 0};
  GMimeContentType *type = g_mime_object_get_content_type(object);
  if (type != NULL) {
    part.type = lower(message, g_mime_content_type_get_media_type(type));
    part.subtype = lower(message, g_mime_content_type_get_media_subtype(type));
    part.charset = copy(message, g_mime_content_type_get_parameter(type, "charset"));
  }
  part.disposition = lower(message, g_mime_object_get_disposition(object));
  int index = (int)message->parts->len;
  if (GMIME_IS_MULTIPART(object)) {
    part.kind = CGMIME_MULTIPART;
    g_array_append_val(message->parts, part);
    g_ptr_array_add(message->owners, owner);
    GMimeMultipart *multipart = GMIME_MULTIPART(object);
    int count = g_mime_multipart_get_count(multipart);
    for (int child = 0; child < count && !message->is_cut; child++)
      add(message, g_mime_multipart_get_part(multipart, child), index, owner, depth + 1);
  } else if (GMIME_IS_MESSAGE_PART(object)) {
    part.kind = CGMIME_MESSAGE;
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    g_array_append_val(message->parts, part);
    g_ptr_array_add(message->owners, inner != NULL ? inner : owner);
    if (inner != NULL && inner->mime_part != NULL) add(message, inner->mime_part, index, inner, depth + 1);
  } else {
    if (GMIME_IS_PART(object)) {
      GMimePart *leaf = GMIME_PART(object);
      GMimeContentEncoding encoding = g_mime_part_get_content_encoding(leaf);
      part.encoding = g_mime_content_encoding_to_string(encoding);
      part.file_name = copy(message, g_mime_part_get_filename(leaf));
      part.location = copy(message, g_mime_part_get_content_location(leaf));
      GMimeDataWrapper *content = g_mime_part_get_content(leaf);
      GMimeStream *stream = content != NULL ? g_mime_data_wrapper_get_stream(content) : NULL;
      if (stream != NULL) {
        part.start = stream->bound_start;
        part.end = stream->bound_end;
      }
    }
    g_array_append_val(message->parts, part);
    g_ptr_array_add(message->owners, owner);
  }
}

cgmime_message *cgmime_read(const unsigned char *bytes, size_t count, int most_parts, int deepest) {
  if (!cgmime_prepare()) return NULL;
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
  if (stream == NULL) return NULL;
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_mime_parser_set_persist_stream(parser, TRUE);
  g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
  GMimeMessage *parsed = g_mime_parser_construct_message(parser, NULL);
  g_object_unref(parser);
  g_object_unref(stream);
  if (parsed == NULL) return NULL;
  if (parsed->mime_part == NULL) {
    g_object_unref(parsed);
    return NULL;
  }
  cgmime_message *message = g_new0(cgmime_message, 1);
  message->message = parsed;
  message->parts = g_array_new(FALSE, TRUE, sizeof(cgmime_part));
  message->owners = g_ptr_array_new();
  message->strings = g_ptr_array_new_with_free_func(g_free);
  message->most_parts = most_parts;
  message->deepest = deepest;
  add(message, parsed->mime_part, -1, parsed, 0);
  return message;
}

void cgmime_free(cgmime_message *message) {
  if (message == NULL) return;
  g_array_free(message->parts, TRUE);
  g_ptr_array_free(message->owners, TRUE);
  g_ptr_array_free(message->strings, TRUE);
  g_object_unref(message->message);
  g_free(message);
}

int cgmime_part_count(const cgmime_message *message) { return (int)message->parts->len; }

cgmime_part cgmime_part_at(const cgmime_message *message, int part) {
  cgmime_part none = {CGMIME_LEAF, -1, "", "", NULL, NULL, NULL, NULL, NULL, 0, 0};
  if (part < 0 || part >= (int)message->parts->len) return none;
  return g_array_index(message->parts, cgmime_part, part);
}

int cgmime_is_cut(const cgmime_message *message) { return message->is_cut; }

static GMimeMessage *owner(cgmime_message *message, int part) {
  if (part < 0 || part >= (int)message->owners->len) return message->message;
  return g_ptr_array_index(message->owners, part);
}

const char *cgmime_header(cgmime_message *message, int part, const char *name, int64_t *offset) {
  GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(owner(message, part)));
  GMimeHeader *header = headers != NULL ? g_mime_header_list_get_header(headers, name) : NULL;
  if (offset != NULL) *offset = header != NULL ? g_mime_header_get_offset(header) : -1;
  return header != NULL ? copy(message, g_mime_header_get_value(header)) : NULL;
}

const char *cgmime_sender(cgmime_message *message, int part) {
  InternetAddressList *senders = g_mime_message_get_from(owner(message, part));
  if (senders == NULL || internet_address_list_length(senders) < 1) return NULL;
  InternetAddress *sender = internet_address_list_get_address(senders, 0);
  return sender != NULL ? copy(message, internet_address_get_name(sender)) : NULL;
}
