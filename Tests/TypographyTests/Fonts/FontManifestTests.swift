import Diagnostics
import TestSupport
import Testing

@testable import Typography

struct FontManifestTests {
  static let digest = String(repeating: "a", count: 64)
  static let face = """
      - name: A-Regular
        family: A
        style: regular
        file: a.ttf
        package: fonts-a
        licence: OFL-1.1
        sha256: \(digest)
    """

  @Test func projectManifestHasWholeFamilies() throws {
    let manifest = try FontManifest.load(TestSupport.root + "/fonts/manifest.yaml")
    #expect(manifest.families.map(\.name) == ["Noto Serif", "Noto Sans"])
    for family in manifest.families {
      let styles = manifest.faces.filter { $0.family == family.name }.map(\.style)
      #expect(Set(styles) == Set(FontFace.Style.allCases))
    }
    #expect(manifest.familyList(of: "Noto Sans").hasPrefix("Noto Sans,Noto Sans Arabic,Noto Sans Hebrew"))
    #expect(manifest.mainFaces.count == 8)
  }

  @Test func readsWhatIsThere() throws {
    let manifest = try FontManifest(yaml: "families:\n  A: []\nfaces:\n" + Self.face, file: "m.yaml")
    #expect(manifest.face(named: "A-Regular")?.line == 4)
    #expect(manifest.face(named: "A-Bold") == nil)
    #expect(manifest.familyList(of: "A") == "A")
    #expect(manifest.familyList(of: "B") == "B")
  }

  @Test(arguments: [
    ("families:\n  A: []\nfaces:\n" + face.replacing("style:", with: "stile:"), 6, Fact.keyUnknown(key: "stile", near: ["style"])),
    ("families:\n  A: []\nfaces:\n" + face.replacing("regular", with: "slanted"), 6, .valueWrong(key: "style", expected: "one of regular, bold, italic, bold-italic", found: "slanted")),
    ("families:\n  A: []\nfaces:\n" + face.replacing(digest, with: "aa"), 10, .valueWrong(key: "sha256", expected: "64 lower-case hexadecimal digits", found: "aa")),
    ("families:\n  A: []\nfaces:\n" + face + "\n" + face, 11, .valueWrong(key: "name", expected: "a name of its own for each face", found: "a mapping")),
    ("families:\n  A: [B]\nfaces:\n" + face, 2, .valueWrong(key: "families", expected: "families that faces belong to", found: "B")),
    ("faces:\n" + face, 1, .keyMissing(key: "families")),
    ("families:\n  A: []\n", 1, .keyMissing(key: "faces")),
    ("families:\n  A: []\nfaces:\n  - just text\n", 4, .valueWrong(key: "the file", expected: "a mapping of keys to values", found: "just text")),
    ("families: [", 1, nil),
  ] as [(String, Int, Fact?)])
  func faultHasItsLine(yaml: String, line: Int, fact: Fact?) {
    let fault = #expect(throws: Diagnostic.self) { try FontManifest(yaml: yaml, file: "m.yaml") }
    #expect(fault?.file == "m.yaml")
    if let fact {
      #expect(fault?.line == line)
      #expect(fault?.fact == fact)
    }
  }

  @Test func missingManifestIsADiagnostic() {
    #expect(throws: Diagnostic(.error, file: "/nowhere/manifest.yaml", .fontManifestMissing)) {
      try FontManifest.load("/nowhere/manifest.yaml")
    }
  }
}
