import TestSupport
import Testing

@testable import Articles

@Suite("HTML tokens")
struct HTMLTokenizerTests {
  /// The tokens of a page, as text.
  private func tokens(_ html: String) -> [String] {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    let bytes = tokenizer.bytes
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var tokens: [String] = []
    while let token = tokenizer.next() {
      switch token {
      case .start(let tag):
        let attributes = tag.attributes.map { " \($0.name)=\(text($0.value))" }.joined()
        tokens.append("<\(tag.name)\(attributes)\(tag.isSelfClosing ? "/" : "")>")
        tokenizer.mode = HTMLElements.textMode(tag.name)
      case .end(let name): tokens.append("</\(name)>")
      case .text(let range): tokens.append(text(range))
      case .rawText(let range): tokens.append("raw:" + text(range))
      case .comment(let range): tokens.append("!" + text(range))
      }
    }
    return tokens
  }

  @Test(
    "are those of the standard",
    arguments: [
      ("<P CLASS=a>x</P >", ["<p class=a>", "x", "</p>"]),
      ("<a title='a>b' href=\"x\"y>z", ["<a title=a>b href=x y=>", "z"]),
      ("<img/src=a/>", ["<img src=a/>"]),
      ("<br/>", ["<br/>"]),
      ("3 < 4 <5 a<b>c", ["3 < 4 <5 a", "<b>", "c"]),
      ("a</>b</ x>c", ["a", "b", "! x", "c"]),
      ("<!-- a -- b --!>c<!-->d<!--->e<!---->f", ["! a -- b ", "c", "!", "d", "!", "e", "!", "f"]),
      ("<!DOCTYPE html>a<?php 1 ?>b<![CDATA[c]]>d", ["a", "!?php 1 ?", "b", "![CDATA[c]]", "d"]),
      ("<script>if(a<b)'</p>'</script>c", ["<script>", "raw:if(a<b)'</p>'", "</script>", "c"]),
      ("<script><!--<script></script>--></script>c", ["<script>", "raw:<!--<script></script>-->", "</script>", "c"]),
      ("<script><!--></script>c", ["<script>", "raw:<!-->", "</script>", "c"]),
      ("<style>p>a{}</STYLE>b", ["<style>", "raw:p>a{}", "</style>", "b"]),
      ("<title>a<b>c</title>d", ["<title>", "a<b>c", "</title>", "d"]),
      ("<title>a", ["<title>", "a"]),
      ("<p a", []),
      ("<p a='b", []),
      ("<!-- never ends", ["! never ends"]),
      ("<", ["<"]), ("</", ["</"]), ("", []),
    ])
  func standard(_ html: String, _ expected: [String]) { #expect(tokens(html) == expected) }

  @Test(
    "character references",
    arguments: [
      ("&amp;", "&", 5), ("&#8217;", "’", 7), ("&#x2019;x", "’", 8), ("&#X41", "A", 5), ("&nbsp", "\u{A0}", 5), ("&notit;", "¬", 4),
      ("&notin;", "∉", 7), ("&#128;", "€", 6), ("&#0;", "\u{FFFD}", 4), ("&#xD800;", "\u{FFFD}", 8), ("&#99999999999999999999;", "\u{FFFD}", 23),
      ("&rsquo;", "’", 7), ("&pound12", "£", 6), ("&NotEqualTilde;", "≂̸", 15), ("&apos;", "'", 6),
    ])
  func references(_ text: String, _ characters: String, _ length: Int) {
    let reference = CharacterReference(at: 0, in: Array(text.utf8), end: text.utf8.count)
    #expect(reference?.characters == characters)
    #expect(reference?.length == length)
  }

  @Test("what is no reference stands for itself", arguments: ["&", "& b", "&;", "&#;", "&#x;", "&bogus;", "&rsquo", "&Amp"])
  func noReference(_ text: String) {
    #expect(CharacterReference(at: 0, in: Array(text.utf8), end: text.utf8.count) == nil)
  }

  @Test("in attributes, an old name is no reference before a letter or an equals sign")
  func attributes() {
    let bytes = Array("<a href='?a=1&copy=2&amp;lt=3&notit;'>".utf8)
    var tokenizer = HTMLTokenizer(bytes)
    guard case .start(let tag)? = tokenizer.next() else {
      Issue.record("no tag")
      return
    }
    #expect(tag.value("href", in: bytes) == "?a=1&copy=2&lt=3&notit;")
  }

  @Test("of two attributes with one name the first counts; more than are kept are dropped")
  func manyAttributes() {
    let bytes = Array(("<p class=a class=b " + (0..<10_000).map { "x\($0) " }.joined() + ">").utf8)
    var tokenizer = HTMLTokenizer(bytes)
    guard case .start(let tag)? = tokenizer.next() else {
      Issue.record("no tag")
      return
    }
    #expect(tag.value("class", in: bytes) == "a")
    #expect(tag.attributes.count == HTMLTokenizer.mostAttributes)
  }
}
