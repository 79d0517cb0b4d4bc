#define POINTERHOLDER_TRANSITION 4
#include "cqpdf.h"

#include <exception>
#include <memory>
#include <mutex>
#include <new>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

// A font descriptor with the font that has it: for composite fonts the descendant.
struct program {
  QPDFObjectHandle descriptor;
  QPDFObjectHandle font;
  bool composite;
  std::string name;
};

struct cqpdf_document {
  std::string input;  // qpdf reads from it for as long as the document lives
  QPDF pdf;
  std::vector<QPDFObjectHandle> pages;
  std::string error;
  cqpdf_fault fault = CQPDF_DAMAGED;
  std::shared_ptr<Buffer> output;
  std::string attachment;
  std::vector<program> programs;
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

// The level is one for the whole process.
void compress_best() {
  static std::once_flag once;
  std::call_once(once, [] { Pl_Flate::setCompressionLevel(9); });
}

// Gives a stream its data, packed. What is packed must not end with a carriage return: with the line feed before
// endstream it looks like one end of line to readers that do not go by the length. A byte behind the checksum is
// passed over by every inflater.
void pack(QPDFObjectHandle stream, std::string const &data) {
  compress_best();
  Pl_Buffer buffer("packed");
  Pl_Flate flate("deflate", &buffer, Pl_Flate::a_deflate);
  flate.write(reinterpret_cast<unsigned char const *>(data.data()), data.size());
  flate.finish();
  auto bytes = buffer.getBufferSharedPointer();
  std::string packed(reinterpret_cast<char const *>(bytes->getBuffer()), bytes->getSize());
  if (!packed.empty() && packed.back() == '\r') packed += '\0';
  stream.replaceStreamData(packed, QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
}

// Calls with every TrueType font of the pages, each once; of a composite font with its descendant. By way of the
// pages: looking through all objects would read those that are to be dropped.
template <typename Body>
void for_fonts(cqpdf_document *document, Body body) {
  std::set<QPDFObjGen> seen;
  for (auto &page : document->pages) {
    auto fonts = page.getKey("/Resources").getKeyIfDict("/Font");
    if (!fonts.isDictionary()) continue;
    for (auto const &name : fonts.getKeys()) {
      auto font = fonts.getKey(name);
      if (!font.isDictionary() || !seen.insert(font.getObjGen()).second) continue;
      if (font.getKey("/Subtype").isNameAndEquals("/TrueType")) body(font, false);
      auto descendants = font.getKey("/DescendantFonts");
      if (!descendants.isArray() || descendants.getArrayNItems() != 1) continue;
      auto cid = descendants.getArrayItem(0);
      if (cid.isDictionary() && cid.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) body(cid, true);
    }
  }
}

// cairo packs fonts and their maps to Unicode at the usual level.
void pack_fonts(cqpdf_document *document) {
  auto again = [](QPDFObjectHandle stream) {
    if (!stream.isStream()) return;
    auto data = stream.getStreamData(qpdf_dl_all);
    pack(stream, std::string(reinterpret_cast<char const *>(data->getBuffer()), data->getSize()));
  };
  for_fonts(document, [&](QPDFObjectHandle font, bool) {
    again(font.getKey("/ToUnicode"));
    again(font.getKeyIfDict("/FontDescriptor").getKeyIfDict("/FontFile2"));
  });
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
    std::string data(reinterpret_cast<char const *>(bytes), count);
    auto stream = document->pdf.newStream(data);
    auto keys = value_of(document, dictionary);
    for (auto const &key : keys.getKeys()) stream.getDict().replaceKey(key, keys.getKey(key));
    // Metadata stays readable for programs that know no PDF.
    if (!keys.getKey("/Type").isNameAndEquals("/Metadata")) pack(stream, data);
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
    pack(document->pages.at(page).getKey("/Contents"), std::string(reinterpret_cast<char const *>(bytes), count));
    return 0;
  });
}

int cqpdf_map_fonts(cqpdf_document *document) {
  return guarded(document, [&] {
    for_fonts(document, [](QPDFObjectHandle font, bool composite) {
      if (!composite || font.hasKey("/CIDToGIDMap")) return;
      font.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
    });
    return 0;
  });
}

int cqpdf_find_programs(cqpdf_document *document) {
  return guarded(document, [&] {
    document->programs.clear();
    std::set<QPDFObjGen> seen;
    for_fonts(document, [&](QPDFObjectHandle font, bool composite) {
      auto descriptor = font.getKeyIfDict("/FontDescriptor");
      auto name = font.getKey("/BaseFont");
      if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream() || !name.isName()) return;
      if (!seen.insert(descriptor.getKey("/FontFile2").getObjGen()).second) return;
      auto text = name.getName().substr(1);
      if (text.size() > 7 && text[6] == '+') text.erase(0, 7);
      document->programs.push_back({descriptor, font, composite, text});
    });
    return static_cast<int>(document->programs.size());
  });
}

char const *cqpdf_program_name(cqpdf_document *document, int program) {
  if (document == nullptr || program < 0 || static_cast<size_t>(program) >= document->programs.size()) return "";
  return document->programs[program].name.c_str();
}

int cqpdf_program_is_composite(cqpdf_document *document, int program) {
  return guarded(document, [&] { return document->programs.at(program).composite ? 1 : 0; });
}

int cqpdf_program(cqpdf_document *document, int program, unsigned char const **bytes, size_t *count) {
  return guarded(document, [&] {
    document->output = document->programs.at(program).descriptor.getKey("/FontFile2").getStreamData(qpdf_dl_all);
    *bytes = document->output->getBuffer();
    *count = document->output->getSize();
    return 0;
  });
}

int cqpdf_set_program(cqpdf_document *document, int program, unsigned char const *bytes, size_t count) {
  return guarded(document, [&] {
    auto stream = document->programs.at(program).descriptor.getKey("/FontFile2");
    pack(stream, std::string(reinterpret_cast<char const *>(bytes), count));
    stream.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(count)));
    return 0;
  });
}

int cqpdf_share_program(
  cqpdf_document *document, int program, int other, unsigned char const *map, size_t count) {
  return guarded(document, [&] {
    auto &user = document->programs.at(program);
    user.descriptor.replaceKey("/FontFile2", document->programs.at(other).descriptor.getKey("/FontFile2"));
    auto glyphs = document->pdf.newStream("");
    pack(glyphs, std::string(reinterpret_cast<char const *>(map), count));
    user.font.replaceKey("/CIDToGIDMap", glyphs);
    return 0;
  });
}

int cqpdf_write(
  cqpdf_document *document, int linearized, unsigned char const **bytes, size_t *count) {
  return guarded(document, [&] {
    compress_best();
    pack_fonts(document);
    // The streams of objects cannot be packed beforehand; where one ends with a carriage return, an entry of the
    // catalog becomes an object of its own, and all of them are packed anew.
    auto root = document->pdf.getRoot();
    for (auto const *key : {"", "/MarkInfo", "/ViewerPreferences", "/PageLabels", "/OutputIntents", "/AF"}) {
      if (root.hasKey(key)) root.replaceKey(key, document->pdf.makeIndirectObject(root.getKey(key)));
      QPDFWriter writer(document->pdf);
      writer.setOutputMemory();
      writer.setObjectStreamMode(qpdf_o_generate);
      writer.setStreamDataMode(qpdf_s_compress);
      writer.setDeterministicID(true);
      writer.setMinimumPDFVersion("1.7");
      writer.setNewlineBeforeEndstream(true);
      writer.setLinearization(linearized != 0);
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
