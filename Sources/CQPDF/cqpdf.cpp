#define POINTERHOLDER_TRANSITION 4
#include "cqpdf.h"

#include <exception>
#include <memory>
#include <new>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

struct cqpdf_document {
  std::string input;  // qpdf reads from it for as long as the document lives
  QPDF pdf;
  std::vector<QPDFObjectHandle> pages;
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

// A lone reference is no value to QPDFObjectHandle::parse, but the item of an array is.
QPDFObjectHandle value_of(cqpdf_document *document, char const *text) {
  return QPDFObjectHandle::parse(&document->pdf, "[" + std::string(text) + "]").getArrayItem(0);
}

QPDFObjectHandle dictionary(cqpdf_document *document, int object) {
  return object == 0 ? document->pdf.getTrailer() : document->pdf.getObject(object, 0);
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

int cqpdf_read(cqpdf_document *document, unsigned char const *bytes, size_t count) {
  return guarded(document, [&] {
    document->input.assign(reinterpret_cast<char const *>(bytes), count);
    document->pdf.setSuppressWarnings(true);
    document->pdf.processMemoryFile("document", document->input.data(), document->input.size());
    document->pages = document->pdf.getAllPages();
    return 0;
  });
}

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

int cqpdf_page_count(cqpdf_document *document) {
  return guarded(document, [&] { return static_cast<int>(document->pages.size()); });
}

int cqpdf_page(cqpdf_document *document, int page) {
  return guarded(document, [&] { return document->pages.at(page).getObjectID(); });
}

int cqpdf_root(cqpdf_document *document) {
  return guarded(document, [&] { return document->pdf.getRoot().getObjectID(); });
}

int cqpdf_reserve(cqpdf_document *document) {
  return guarded(document, [&] {
    return document->pdf.makeIndirectObject(QPDFObjectHandle::newNull()).getObjectID();
  });
}

int cqpdf_set(cqpdf_document *document, int object, char const *value) {
  return guarded(document, [&] {
    document->pdf.replaceObject(QPDFObjGen(object, 0), value_of(document, value));
    return 0;
  });
}

int cqpdf_put(cqpdf_document *document, int object, char const *key, char const *value) {
  return guarded(document, [&] {
    dictionary(document, object).replaceKey(key, value_of(document, value));
    return 0;
  });
}

int cqpdf_remove(cqpdf_document *document, int object, char const *key) {
  return guarded(document, [&] {
    dictionary(document, object).removeKey(key);
    return 0;
  });
}

int cqpdf_add_stream(
  cqpdf_document *document, unsigned char const *bytes, size_t count, char const *dictionary) {
  return guarded(document, [&] {
    auto stream =
      document->pdf.newStream(std::string(reinterpret_cast<char const *>(bytes), count));
    auto keys = value_of(document, dictionary);
    for (auto const &key : keys.getKeys()) stream.getDict().replaceKey(key, keys.getKey(key));
    return stream.getObjectID();
  });
}

int cqpdf_content(
  cqpdf_document *document, int page, unsigned char const **bytes, size_t *count) {
  return guarded(document, [&] {
    document->output = document->pages.at(page).getKey("/Contents").getStreamData(qpdf_dl_all);
    *bytes = document->output->getBuffer();
    *count = document->output->getSize();
    return 0;
  });
}

int cqpdf_set_content(
  cqpdf_document *document, int page, unsigned char const *bytes, size_t count) {
  return guarded(document, [&] {
    auto null = QPDFObjectHandle::newNull();
    document->pages.at(page).getKey("/Contents").replaceStreamData(
      std::string(reinterpret_cast<char const *>(bytes), count), null, null);
    return 0;
  });
}

int cqpdf_map_fonts(cqpdf_document *document) {
  return guarded(document, [&] {
    // By way of the pages: looking through all objects would read those that are to be dropped.
    std::set<QPDFObjGen> seen;
    for (auto &page : document->pages) {
      auto fonts = page.getKey("/Resources").getKeyIfDict("/Font");
      if (!fonts.isDictionary()) continue;
      for (auto const &name : fonts.getKeys()) {
        auto font = fonts.getKey(name);
        if (!font.isDictionary() || !seen.insert(font.getObjGen()).second) continue;
        auto descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1) continue;
        auto cid = descendants.getArrayItem(0);
        if (!cid.isDictionary() || cid.hasKey("/CIDToGIDMap")) continue;
        if (!cid.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) continue;
        cid.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
      }
    }
    return 0;
  });
}

int cqpdf_write(cqpdf_document *document, unsigned char const **bytes, size_t *count) {
  return guarded(document, [&] {
    QPDFWriter writer(document->pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    document->output = writer.getBufferSharedPointer();
    *bytes = document->output->getBuffer();
    *count = document->output->getSize();
    return 0;
  });
}
}
