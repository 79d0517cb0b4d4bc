#pragma once
#include <gmime/gmime.h>

/* GMime is loaded when a mail is read or written, not with the program: most batches have none. */

#define CGMIME_FUNCTIONS(X) \
  X(g_mime_content_encoding_to_string) X(g_mime_content_type_get_media_subtype)                                        \
  X(g_mime_content_type_get_media_type) X(g_mime_content_type_get_parameter) X(g_mime_data_wrapper_get_stream)         \
  X(g_mime_data_wrapper_new_with_stream) X(g_mime_format_options_free) X(g_mime_format_options_new)                    \
  X(g_mime_format_options_set_newline_format) X(g_mime_format_options_set_param_encoding_method)                       \
  X(g_mime_header_get_offset) X(g_mime_header_get_value) X(g_mime_header_list_get_header)                              \
  X(g_mime_header_set_raw_value) X(g_mime_init) X(g_mime_message_get_addresses) X(g_mime_message_get_from)             \
  X(g_mime_message_new) X(g_mime_message_part_get_message) X(g_mime_message_part_get_type)                             \
  X(g_mime_message_set_mime_part) X(g_mime_message_set_subject) X(g_mime_multipart_add)                                \
  X(g_mime_multipart_get_count) X(g_mime_multipart_get_part) X(g_mime_multipart_get_type)                              \
  X(g_mime_multipart_new_with_subtype) X(g_mime_multipart_set_boundary) X(g_mime_object_get_content_type)              \
  X(g_mime_object_get_disposition) X(g_mime_object_get_header_list) X(g_mime_object_get_type)                          \
  X(g_mime_object_set_content_type_parameter) X(g_mime_object_set_disposition) X(g_mime_object_set_header)             \
  X(g_mime_object_write_to_stream) X(g_mime_parser_construct_message) X(g_mime_parser_new_with_stream)                 \
  X(g_mime_parser_set_format) X(g_mime_parser_set_persist_stream) X(g_mime_part_get_content)                           \
  X(g_mime_part_get_content_encoding) X(g_mime_part_get_content_location) X(g_mime_part_get_filename)                  \
  X(g_mime_part_get_type) X(g_mime_part_new_with_type) X(g_mime_part_set_content)                                      \
  X(g_mime_part_set_content_encoding) X(g_mime_part_set_filename) X(g_mime_stream_flush)                               \
  X(g_mime_stream_mem_get_type) X(g_mime_stream_mem_new_with_buffer) X(g_mime_stream_mem_new_with_byte_array)          \
  X(g_mime_stream_mem_set_owner) X(internet_address_get_name) X(internet_address_list_append)                          \
  X(internet_address_list_get_address) X(internet_address_list_length) X(internet_address_list_parse)                  \
  X(internet_address_mailbox_get_addr) X(internet_address_mailbox_get_type)

#define CGMIME_MEMBER(name) __typeof__(&name) name;

struct cgmime_functions {
  CGMIME_FUNCTIONS(CGMIME_MEMBER)
};

extern struct cgmime_functions cgmime;

/* Loads GMime once; 0 where it is not installed. To be called before all others. */
int cgmime_prepare(void);

#ifndef CGMIME_LOADING
#define g_mime_content_encoding_to_string (*cgmime.g_mime_content_encoding_to_string)
#define g_mime_content_type_get_media_subtype (*cgmime.g_mime_content_type_get_media_subtype)
#define g_mime_content_type_get_media_type (*cgmime.g_mime_content_type_get_media_type)
#define g_mime_content_type_get_parameter (*cgmime.g_mime_content_type_get_parameter)
#define g_mime_data_wrapper_get_stream (*cgmime.g_mime_data_wrapper_get_stream)
#define g_mime_data_wrapper_new_with_stream (*cgmime.g_mime_data_wrapper_new_with_stream)
#define g_mime_format_options_free (*cgmime.g_mime_format_options_free)
#define g_mime_format_options_new (*cgmime.g_mime_format_options_new)
#define g_mime_format_options_set_newline_format (*cgmime.g_mime_format_options_set_newline_format)
#define g_mime_format_options_set_param_encoding_method (*cgmime.g_mime_format_options_set_param_encoding_method)
#define g_mime_header_get_offset (*cgmime.g_mime_header_get_offset)
#define g_mime_header_get_value (*cgmime.g_mime_header_get_value)
#define g_mime_header_list_get_header (*cgmime.g_mime_header_list_get_header)
#define g_mime_header_set_raw_value (*cgmime.g_mime_header_set_raw_value)
#define g_mime_init (*cgmime.g_mime_init)
#define g_mime_message_get_addresses (*cgmime.g_mime_message_get_addresses)
#define g_mime_message_get_from (*cgmime.g_mime_message_get_from)
#define g_mime_message_new (*cgmime.g_mime_message_new)
#define g_mime_message_part_get_message (*cgmime.g_mime_message_part_get_message)
#define g_mime_message_part_get_type (*cgmime.g_mime_message_part_get_type)
#define g_mime_message_set_mime_part (*cgmime.g_mime_message_set_mime_part)
#define g_mime_message_set_subject (*cgmime.g_mime_message_set_subject)
#define g_mime_multipart_add (*cgmime.g_mime_multipart_add)
#define g_mime_multipart_get_count (*cgmime.g_mime_multipart_get_count)
#define g_mime_multipart_get_part (*cgmime.g_mime_multipart_get_part)
#define g_mime_multipart_get_type (*cgmime.g_mime_multipart_get_type)
#define g_mime_multipart_new_with_subtype (*cgmime.g_mime_multipart_new_with_subtype)
#define g_mime_multipart_set_boundary (*cgmime.g_mime_multipart_set_boundary)
#define g_mime_object_get_content_type (*cgmime.g_mime_object_get_content_type)
#define g_mime_object_get_disposition (*cgmime.g_mime_object_get_disposition)
#define g_mime_object_get_header_list (*cgmime.g_mime_object_get_header_list)
#define g_mime_object_get_type (*cgmime.g_mime_object_get_type)
#define g_mime_object_set_content_type_parameter (*cgmime.g_mime_object_set_content_type_parameter)
#define g_mime_object_set_disposition (*cgmime.g_mime_object_set_disposition)
#define g_mime_object_set_header (*cgmime.g_mime_object_set_header)
#define g_mime_object_write_to_stream (*cgmime.g_mime_object_write_to_stream)
#define g_mime_parser_construct_message (*cgmime.g_mime_parser_construct_message)
#define g_mime_parser_new_with_stream (*cgmime.g_mime_parser_new_with_stream)
#define g_mime_parser_set_format (*cgmime.g_mime_parser_set_format)
#define g_mime_parser_set_persist_stream (*cgmime.g_mime_parser_set_persist_stream)
#define g_mime_part_get_content (*cgmime.g_mime_part_get_content)
#define g_mime_part_get_content_encoding (*cgmime.g_mime_part_get_content_encoding)
#define g_mime_part_get_content_location (*cgmime.g_mime_part_get_content_location)
#define g_mime_part_get_filename (*cgmime.g_mime_part_get_filename)
#define g_mime_part_get_type (*cgmime.g_mime_part_get_type)
#define g_mime_part_new_with_type (*cgmime.g_mime_part_new_with_type)
#define g_mime_part_set_content (*cgmime.g_mime_part_set_content)
#define g_mime_part_set_content_encoding (*cgmime.g_mime_part_set_content_encoding)
#define g_mime_part_set_filename (*cgmime.g_mime_part_set_filename)
#define g_mime_stream_flush (*cgmime.g_mime_stream_flush)
#define g_mime_stream_mem_get_type (*cgmime.g_mime_stream_mem_get_type)
#define g_mime_stream_mem_new_with_buffer (*cgmime.g_mime_stream_mem_new_with_buffer)
#define g_mime_stream_mem_new_with_byte_array (*cgmime.g_mime_stream_mem_new_with_byte_array)
#define g_mime_stream_mem_set_owner (*cgmime.g_mime_stream_mem_set_owner)
#define internet_address_get_name (*cgmime.internet_address_get_name)
#define internet_address_list_append (*cgmime.internet_address_list_append)
#define internet_address_list_get_address (*cgmime.internet_address_list_get_address)
#define internet_address_list_length (*cgmime.internet_address_list_length)
#define internet_address_list_parse (*cgmime.internet_address_list_parse)
#define internet_address_mailbox_get_addr (*cgmime.internet_address_mailbox_get_addr)
#define internet_address_mailbox_get_type (*cgmime.internet_address_mailbox_get_type)
#endif
