#define POINTERHOLDER_TRANSITION 4
#include "cqpdf.h"

#include <exception>
#include <memory>
#include <mutex>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

struct cqpdf_document {
  std::string input;  // qpdf reads from it for as long as the document lives
  QPDF pdf;
  std::string error;
  cqpdf_fault fault = CQPDF_DAMAGED;
  std::shared_ptr<Buffer> output;
  std::string attachment;
};

namespace {

struct too_large {};

// Takes the bytes of a stream up to a limit: a few kilobytes can unpack to gigabytes.
class Limited : public Pipeline {
 public:
  Limited(std::string &out, size_t most) : Pipeline("limited", nullptr), out(out), most(most) {}
  void write(unsigned char const *data, size_t count) override {
    if (count > most - out.size()) throw too_large();
    out.append(reinterpret_cast<char const *>(data), count);
  }
  void finish() override {}

 private:
  std::string &out;
  size_t most;
};

// Runs a body that may throw; what it throws becomes the document's error.
template <typename Body>
int guarded(cqpdf_document *document, Body body) {
  if (document == nullptr) return -1;
  try {
    document->error.clear();
    document->fault = CQPDF_DAMAGED;
    return body();
  } catch (QPDFExc const &fault) {
    if (fault.getErrorCode() == qpdf_e_password) document->fault = CQPDF_LOCKED;
    document->error = fault.getMessageDetail();
  } catch (too_large const &) {
    document->fault = CQPDF_TOO_LARGE;
    document->error = "too large";
  } catch (std::exception const &fault) {
    document->error = fault.what();
  } catch (...) {
    document->error = "unknown fault of libqpdf";
  }
  return -1;
}

// The level is one for the whole process.
void compress_best() {
  static std::once_flag once;
  std::call_once(once, [] { Pl_Flate::setCompressionLevel(9); });
}

}  // namespace

extern "C" {

cqpdf_document *cqpdf_new(void) {
  try {
    return new cqpdf_document;
  } catch (...) {
    return nullptr;
  }
}

void cqpdf_free(cqpdf_document *document) { delete document; }

char const *cqpdf_error(cqpdf_document const *document) {
  return document == nullptr ? "no document" : document->error.c_str();
}

cqpdf_fault cqpdf_fault_kind(cqpdf_document const *document) {
  return document == nullptr ? CQPDF_DAMAGED : document->fault;
}

char const *cqpdf_version(void) { return QPDF::QPDFVersion().c_str(); }

int cqpdf_open(cqpdf_document *document, unsigned char const *bytes, size_t count) {
  return guarded(document, [&] {
    document->input.assign(reinterpret_cast<char const *>(bytes), count);
    document->pdf.setSuppressWarnings(true);
    document->pdf.processMemoryFile("document", document->input.data(), document->input.size());
    return document->pdf.getRoot().isDictionary() ? 0 : -1;
  });
}

int cqpdf_attachment(
  cqpdf_document *document, char const *name, size_t most, unsigned char const **bytes, size_t *count) {
  return guarded(document, [&] {
    auto file = QPDFEmbeddedFileDocumentHelper(document->pdf).getEmbeddedFile(name);
    if (!file) return 0;
    auto stream = file->getEmbeddedFileStream();
    if (!stream.isStream()) return 0;
    document->attachment.clear();
    Limited limited(document->attachment, most);
    if (!stream.pipeStreamData(&limited, 0, qpdf_dl_all)) throw std::runtime_error("the embedded file cannot be unpacked");
    *bytes = reinterpret_cast<unsigned char const *>(document->attachment.data());
    *count = document->attachment.size();
    return 1;
  });
}

int cqpdf_linearize(
  cqpdf_document *document, unsigned char const *input, size_t input_count, unsigned char const **bytes, size_t *count) {
  return guarded(document, [&] {
    compress_best();
    document->input.assign(reinterpret_cast<char const *>(input), input_count);
    // A packed stream must not end with a carriage return: with the line feed before endstream it looks like one end
    // of line to readers that do not go by the length. Streams of objects are packed in writing; where one ends so, an
    // entry of the catalog becomes an object of its own, and all of them are packed anew.
    std::vector<std::string> apart;
    for (auto const *key : {"", "/MarkInfo", "/ViewerPreferences", "/PageLabels", "/OutputIntents", "/AF"}) {
      apart.push_back(key);
      // A document that was written linearized cannot be so again.
      QPDF pdf;
      pdf.setSuppressWarnings(true);
      pdf.processMemoryFile("document", document->input.data(), document->input.size());
      auto root = pdf.getRoot();
      for (auto const &name : apart) {
        if (root.hasKey(name)) root.replaceKey(name, pdf.makeIndirectObject(root.getKey(name)));
      }
      QPDFWriter writer(pdf);
      writer.setOutputMemory();
      writer.setObjectStreamMode(qpdf_o_generate);
      writer.setStreamDataMode(qpdf_s_preserve);
      writer.setDeterministicID(true);
      writer.setMinimumPDFVersion("1.7");
      writer.setNewlineBeforeEndstream(true);
      writer.setLinearization(true);
      writer.write();
      document->output = writer.getBufferSharedPointer();
      *bytes = document->output->getBuffer();
      *count = document->output->getSize();
      std::string_view file(reinterpret_cast<char const *>(*bytes), *count);
      if (file.find("\r\nendstream") == file.npos) break;
    }
    return 0;
  });
}
}
