import Diagnostics
import Documents
import Foundation
import Manifests
import TestSupport
import Testing

@testable import Briefings

@Suite struct LayoutTests {
  private static let page = """
    name: test
    purpose: Tests
    page: {paper: a4, left: 60, right: 60, top: 60, bottom: 60}
    colors: {text: "#000000"}
    styles: {body: {font: Noto Serif, size: 10, leading: 14, color: text}}
    """

  @Test func `the project's own layouts have no faults`() throws {
    let (layout, diagnostics) = Layout.read(try ManifestNode.file("layouts/briefing.yaml")) { (name) throws(Diagnostic) in
      try .file("layouts/wording/\(name).yaml")
    }
    #expect(diagnostics == [])
    #expect(layout?.name == "briefing")
  }

  @Test func `an unknown section is an error at its line, with what may be meant`() throws {
    let (layout, diagnostics) = try Layout.read(Self.page + "\nwording: en-GB\nsections: [masthead, botomLine]")
    #expect(layout == nil)
    let error = try #require(diagnostics.first { $0.fact == .keyUnknown(key: "botomLine", near: ["bottomLine"]) })
    #expect(error.severity == .error && error.line == 7 && error.file == "layout.yaml")
  }

  @Test func `an unknown key is told with its line`() throws {
    let (_, diagnostics) = try Layout.read(Self.page + "\nwording: en-GB\nsectoins: [masthead]")
    #expect(diagnostics.contains { diagnostic in
      if case .keyUnknown(let key, let near) = diagnostic.fact { key == "sectoins" && near == ["sections"] && diagnostic.line == 7 } else { false }
    }, "\(diagnostics)")
  }

  @Test func `a language without words is told with its line`() throws {
    let (layout, diagnostics) = try Layout.read(Self.page + "\nwording: xx\nsections: [masthead]")
    #expect(layout == nil)
    #expect(diagnostics.contains { $0.line == 6 }, "\(diagnostics)")
  }

  @Test func `only the sections that a layout names are made, in its order`() throws {
    let own = try String(contentsOf: TestSupport.packageRoot.appendingPathComponent("layouts/briefing.yaml"), encoding: .utf8)
    let layout = try #require(Layout.read(own.replacing(#/(?m)^sections: .*$/#, with: "sections: [method, bottomLine]")).layout)
    let briefing = try Briefing.of(["The blast killed 20 people."])
    #expect(Briefing(briefing.batch, layout: layout).document.sectionHeadings.map(\.id) == ["method", "bottomLine"])
  }

  @Test func `section names are one each`() {
    let names = SectionList.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(SectionList.named("nothing") == nil)
  }
}
