#include "cgmime.h"
#include "functions.h"

#include <string.h>

static GMimePart *leaf(const char *type, const char *subtype, const void *bytes, size_t count, GMimeContentEncoding encoding) {
  GMimePart *part = g_mime_part_new_with_type(type, subtype);
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
  GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
  g_object_unref(stream);
  g_mime_part_set_content(part, content);
  g_object_unref(content);
  g_mime_part_set_content_encoding(part, encoding);
  return part;
}

static GMimeObject *text_part(const char *subtype, const char *text) {
  GMimeObject *part = GMIME_OBJECT(leaf("text", subtype, text, strlen(text), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE));
  g_mime_object_set_content_type_parameter(part, "charset", "utf-8");
  return part;
}

static void take(GMimeMultipart *multipart, GMimeObject *part) {
  g_mime_multipart_add(multipart, part);
  g_object_unref(part);
}

static void address(GMimeMessage *message, GMimeAddressType type, const char *list) {
  if (list == NULL) return;
  InternetAddressList *addresses = internet_address_list_parse(NULL, list);
  if (addresses == NULL) return;
  internet_address_list_append(g_mime_message_get_addresses(message, type), addresses);
  g_object_unref(addresses);
}

/* What looks like an encoded word would be read as one, so that it is encoded whatever it holds. */
static char *encoded_words(const char *text) {
  GString *words = g_string_new(NULL);
  while (*text != 0) {
    size_t count = 0;
    while (text[count] != 0) {
      size_t next = count + 1;
      while ((text[next] & 0xC0) == 0x80) next++;
      if (next > 42) break;
      count = next;
    }
    if (count == 0) break;
    char *base64 = g_base64_encode((const guchar *)text, count);
    g_string_append_printf(words, "%s=?utf-8?b?%s?=", words->len > 0 ? "\n " : "", base64);
    g_free(base64);
    text += count;
  }
  return g_string_free(words, FALSE);
}

static void set_subject(GMimeMessage *message, const char *subject) {
  g_mime_message_set_subject(message, subject, "utf-8");
  if (strstr(subject, "=?") == NULL) return;
  GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), "Subject");
  char *words = encoded_words(subject);
  char *raw = g_strconcat(" ", words, "\n", NULL);
  if (header != NULL) g_mime_header_set_raw_value(header, raw);
  g_free(raw);
  g_free(words);
}

unsigned char *cgmime_write(const cgmime_mail *mail, size_t *count) {
  if (!cgmime_prepare()) return NULL;
  GMimeMessage *message = g_mime_message_new(TRUE);
  address(message, GMIME_ADDRESS_TYPE_FROM, mail->from);
  address(message, GMIME_ADDRESS_TYPE_TO, mail->to);
  address(message, GMIME_ADDRESS_TYPE_CC, mail->cc);
  if (mail->subject != NULL) set_subject(message, mail->subject);
  if (mail->date != NULL) g_mime_object_set_header(GMIME_OBJECT(message), "Date", mail->date, NULL);
  if (mail->is_unsent) g_mime_object_set_header(GMIME_OBJECT(message), "X-Unsent", "1", NULL);

  GMimeMultipart *inner = g_mime_multipart_new_with_subtype("alternative");
  g_mime_multipart_set_boundary(inner, mail->inner_boundary);
  take(inner, text_part("plain", mail->text));
  take(inner, text_part("html", mail->html));
  GMimeMultipart *outer = g_mime_multipart_new_with_subtype("mixed");
  g_mime_multipart_set_boundary(outer, mail->outer_boundary);
  take(outer, GMIME_OBJECT(inner));
  GMimeObject *file = GMIME_OBJECT(leaf(
    mail->attachment_type, mail->attachment_subtype, mail->attachment, mail->attachment_count, GMIME_CONTENT_ENCODING_BASE64));
  g_mime_object_set_disposition(file, "attachment");
  g_mime_part_set_filename(GMIME_PART(file), mail->attachment_name);
  take(outer, file);
  g_mime_message_set_mime_part(message, GMIME_OBJECT(outer));
  g_object_unref(outer);

  GMimeFormatOptions *format = g_mime_format_options_new();
  g_mime_format_options_set_param_encoding_method(format, GMIME_PARAM_ENCODING_METHOD_RFC2231);
  g_mime_format_options_set_newline_format(format, mail->has_crlf ? GMIME_NEWLINE_FORMAT_DOS : GMIME_NEWLINE_FORMAT_UNIX);
  GByteArray *bytes = g_byte_array_new();
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
  g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
  ssize_t written = g_mime_object_write_to_stream(GMIME_OBJECT(message), format, stream);
  g_mime_stream_flush(stream);
  g_object_unref(stream);
  g_mime_format_options_free(format);
  g_object_unref(message);
  if (written < 0) {
    g_byte_array_free(bytes, TRUE);
    return NULL;
  }
  *count = bytes->len;
  return g_byte_array_free(bytes, FALSE);
}

void cgmime_release(void *memory) { g_free(memory); }

static int is_mailbox(InternetAddress *address) {
  if (!INTERNET_ADDRESS_IS_MAILBOX(address)) return 0;
  const char *addr = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
  if (addr == NULL || strlen(addr) > 254) return 0;
  for (const char *byte = addr; *byte != 0; byte++)
    if ((unsigned char)*byte <= 0x20 || (unsigned char)*byte >= 0x7F) return 0;
  const char *at = strrchr(addr, '@');
  return at != NULL && at != addr && at[1] != 0;
}

int cgmime_address_count(const char *list) {
  if (!cgmime_prepare()) return -1;
  InternetAddressList *addresses = internet_address_list_parse(NULL, list);
  if (addresses == NULL) return -1;
  int count = internet_address_list_length(addresses);
  for (int index = 0; index < internet_address_list_length(addresses); index++)
    if (!is_mailbox(internet_address_list_get_address(addresses, index))) count = -1;
  g_object_unref(addresses);
  return count == 0 ? -1 : count;
}

char *cgmime_sha256(const unsigned char *bytes, size_t count) { return g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, count); }

#define TEXT(number) #number
#define VERSION(major, minor, micro) TEXT(major) "." TEXT(minor) "." TEXT(micro)

const char *cgmime_version(void) {
  return cgmime_prepare() ? VERSION(GMIME_MAJOR_VERSION, GMIME_MINOR_VERSION, GMIME_MICRO_VERSION) : NULL;
}
