#pragma once
#include <qpdf/DLL.h>
#include <qpdf/qpdf-c.h>

/* libqpdf is loaded when a PDF is read or linearized, not with the program: with the libraries that it brings it takes
   as long to load as a page to set, and most reports need none of it. */

#define CQPDF_FUNCTIONS(X)                                                                                             \
  X(qpdf_init) X(qpdf_cleanup) X(qpdf_get_qpdf_version) X(qpdf_silence_errors) X(qpdf_set_suppress_warnings)           \
  X(qpdf_read_memory) X(qpdf_has_error) X(qpdf_get_error) X(qpdf_get_error_code) X(qpdf_get_error_message_detail)      \
  X(qpdf_get_root) X(qpdf_oh_has_key) X(qpdf_oh_get_key) X(qpdf_oh_replace_key) X(qpdf_make_indirect_object)           \
  X(qpdf_oh_is_dictionary) X(qpdf_oh_is_array) X(qpdf_oh_is_stream) X(qpdf_oh_is_name) X(qpdf_oh_get_name)             \
  X(qpdf_oh_get_array_n_items) X(qpdf_oh_get_array_item) X(qpdf_oh_get_utf8_value) X(qpdf_oh_get_dict)                 \
  X(qpdf_oh_get_stream_data) X(qpdf_init_write_memory) X(qpdf_set_object_stream_mode) X(qpdf_set_stream_data_mode)     \
  X(qpdf_set_deterministic_ID) X(qpdf_set_minimum_pdf_version) X(qpdf_set_newline_before_endstream)                    \
  X(qpdf_set_linearization) X(qpdf_write) X(qpdf_get_buffer) X(qpdf_get_buffer_length)

#define CQPDF_MEMBER(name) __typeof__(&name) name;

struct cqpdf_functions {
  CQPDF_FUNCTIONS(CQPDF_MEMBER)
};

/* The functions of the installed library; NULL where there is none, or one without them. */
const struct cqpdf_functions *cqpdf_load(void);
