import Diagnostics
import TestSupport
import Testing

@testable import Typography

struct FontLibraryTests {
  static func manifest() throws -> FontManifest { try FontManifest.load(TestSupport.root + "/fonts/manifest.yaml") }

  @Test func installedFilesAreThoseOfTheManifest() throws {
    let library = try FontLibrary(Self.manifest())
    #expect(library.verify() == [])
    #expect(library.diagnostics == [])
  }

  @Test func missingMainFaceNamesItsPackageAndLine() throws {
    let manifest = try Self.manifest()
    let line = manifest.face(named: "NotoSerif-Regular")?.line
    let fault = #expect(throws: Diagnostic.self) { try FontLibrary(manifest, folders: ["/nowhere"]) }
    #expect(fault?.fact == .fontFileMissing(face: "NotoSerif-Regular", package: "fonts-noto-core"))
    #expect(fault?.line == line)
  }

  @Test func missingFallbackIsAWarning() throws {
    let library = try FontLibrary(try Self.small(fallbackFile: "gone.ttf"))
    #expect(library.diagnostics.map(\.severity) == [.warning])
    #expect(library.diagnostics.map(\.fact) == [.fontFileMissing(face: "NotoSerifHebrew-Regular", package: "p")])
    #expect(library.loadFallbacks() == false)
  }

  @Test func changedFileIsFoundByItsDigest() throws {
    let library = try FontLibrary(try Self.small(fallbackFile: "truetype/noto/NotoSerifHebrew-Regular.ttf"))
    #expect(
      library.verify().map(\.fact) == [
        .fontFileChanged(face: "NotoSerif-Regular"), .fontFileChanged(face: "NotoSerifHebrew-Regular"),
      ])
  }

  @Test func unknownFaceIsADiagnostic() throws {
    let library = try FontLibrary(Self.manifest())
    #expect(throws: Diagnostic(.error, .fontFaceUnknown(face: "Comic"))) { try library.cairoFontFace(named: "Comic") }
  }

  @Test(arguments: [
    ("Noto Serif 10", "NotoSerif-Regular"), ("Noto Serif Bold 10", "NotoSerif-Bold"),
    ("Noto Serif Italic 10", "NotoSerif-Italic"), ("Noto Serif Bold Italic 10", "NotoSerif-BoldItalic"),
    ("Noto Sans 8", "NotoSans-Regular"), ("Noto Sans Bold 8", "NotoSans-Bold"),
  ])
  func chosenFontHasItsManifestName(description: String, face: String) throws {
    let library = try FontLibrary(Self.manifest())
    #expect(try library.faces(of: "abc", in: description) == [face])
  }

  @Test func fallbacksAreLoadedOnDemandAndChangeNothingElse() throws {
    let library = try FontLibrary(Self.manifest())
    let list = library.manifest.familyList(of: "Noto Serif") + " 10"
    #expect(try library.faces(of: "Αθήνα Київ 1", in: list) == ["NotoSerif-Regular"])
    #expect(library.loadFallbacks())
    #expect(!library.loadFallbacks())
    #expect(try library.faces(of: "Αθήνα Київ 1", in: list) == ["NotoSerif-Regular"])
    #expect(try library.faces(of: "مرحبا", in: list) == ["NotoNaskhArabic-Regular"])
    #expect(try library.faces(of: "שלום", in: list) == ["NotoSerifHebrew-Regular"])
    #expect(try library.faces(of: "∮", in: list) == ["NotoSansMath-Regular"])
  }

  @Test func onlyNeededFallbacksAreLoaded() throws {
    let library = try FontLibrary(Self.manifest())
    let list = library.manifest.familyList(of: "Noto Serif") + " 10"
    #expect(!library.loadFallbacks(for: ["\u{E000}"]))
    #expect(library.loadFallbacks(for: ["−"]))
    #expect(!library.loadFallbacks(for: ["−", "≈"]))
    #expect(try library.faces(of: "−", in: list) == ["NotoSansMath-Regular"])
    #expect(try library.faces(of: "שלום", in: list) != ["NotoSerifHebrew-Regular"])
    #expect(library.loadFallbacks(for: ["ש"]))
    #expect(try library.faces(of: "שלום", in: list) == ["NotoSerifHebrew-Regular"])
    // The font of Korean has this sign too, and was not loaded for it.
    #expect(try library.faces(of: "김", in: list) != ["NanumGothic"])
    #expect(library.loadFallbacks(for: ["김", "王"]))
    #expect(try library.faces(of: "王小明", in: list) == ["DroidSansFallback"])
    #expect(try library.faces(of: "김철수", in: list) == ["NanumGothic"])
    #expect(try library.faces(of: "≈", in: list) == ["NotoSansMath-Regular"])
  }

  @Test func systemFontsDoNotLeakIn() throws {
    let library = try FontLibrary(Self.manifest())
    let faces = try library.faces(of: "abc", in: "DejaVu Sans 10")
    #expect(faces.allSatisfy { $0.hasPrefix("Noto") })
  }

  /// Regular text of Noto Serif with one fallback, and digests that no file has.
  static func small(fallbackFile: String) throws -> FontManifest {
    func face(_ name: String, _ family: String, _ file: String) -> String {
      "  - {name: \(name), family: \(family), style: regular, file: \(file), package: p, licence: OFL-1.1, "
        + "sha256: \(FontManifestTests.digest)}\n"
    }
    return try FontManifest(
      yaml: "families:\n  Noto Serif: [Noto Serif Hebrew]\nfaces:\n"
        + face("NotoSerif-Regular", "Noto Serif", "truetype/noto/NotoSerif-Regular.ttf")
        + face("NotoSerifHebrew-Regular", "Noto Serif Hebrew", fallbackFile),
      file: "m.yaml")
  }
}
