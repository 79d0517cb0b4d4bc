import Briefings
import Delivery
import Diagnostics
import Gazetteers
import Rendering
import Typography

/// Looks at everything that the program works with.
struct Checkup {
  let installation = Installation()

  func findings() -> [Finding] {
    [program] + layouts + fonts + dictionaries + libraries + [colorProfile, gazetteer]
  }

  private var program: Finding {
    Finding(part: "program", name: "collate", state: .ok, isNeeded: true, detail: Collate.version)
  }

  private var layouts: [Finding] {
    let names = installation.layoutNames
    guard !names.isEmpty else {
      return [Finding(part: "layout", name: "briefing", state: .missing, isNeeded: true, detail: "no report without one", remedy: Self.installAgain)]
    }
    return names.map { name in
      var messages = Messages(isQuiet: true, isStrict: false)
      do throws(Diagnostic) {
        _ = try installation.layout(name, messages: &messages)
        return Finding(part: "layout", name: name, state: .ok, isNeeded: true, detail: "whole")
      } catch {
        return Finding(part: "layout", name: name, state: .damaged, isNeeded: true, detail: error.message, remedy: error.nextStep)
      }
    }
  }

  private static let installAgain = "run collate from the project's folder, or run 'make install'"

  // MARK: Fonts and dictionaries

  private var fonts: [Finding] {
    guard let path = installation.path(of: "fonts/manifest.yaml") else {
      return [Finding(part: "font", name: "manifest", state: .missing, isNeeded: true, detail: "no report without it", remedy: Self.installAgain)]
    }
    let manifest: FontManifest
    do throws(Diagnostic) {
      manifest = try FontManifest.load(path)
    } catch {
      return [Finding(part: "font", name: "manifest", state: .damaged, isNeeded: true, detail: error.message, remedy: error.nextStep)]
    }
    let main = manifest.families.map(\.name)
    var others: [String] = []
    for face in manifest.faces where !main.contains(face.family) && !others.contains(face.family) { others.append(face.family) }
    return (main + others).map { family in
      let faults = manifest.faults(ofFamily: family)
      let faces = manifest.faces.count { $0.family == family }
      guard let fault = faults.first else {
        return Finding(part: "font", name: family, state: .ok, isNeeded: main.contains(family), detail: faces == 1 ? "1 face" : "\(faces) faces")
      }
      var state = Finding.State.missing
      if case .fontFileChanged = fault.fact { state = .changed }
      return Finding(part: "font", name: family, state: state, isNeeded: main.contains(family), detail: fault.message, remedy: fault.nextStep)
    }
  }

  private var dictionaries: [Finding] {
    ["en-GB", "en-US"].map { language in
      guard let fault = Hyphenator(language: language).diagnostics.first else {
        return Finding(part: "hyphenation", name: language, state: .ok, isNeeded: false, detail: "dictionary")
      }
      return Finding(part: "hyphenation", name: language, state: .missing, isNeeded: false, detail: "words are not parted", remedy: fault.nextStep)
    }
  }

  // MARK: Libraries and data

  private var libraries: [Finding] {
    // Those without a version are loaded when they are needed, and are not there.
    let uses = ["qpdf": ("no PDF is linearized or read", "libqpdf-dev"), "GMime": ("no mail is read or written", "libgmime-3.0-dev")]
    return (Libraries.versions + [Allocator.version, ("GMime", MailWriter.libraryVersion)]).map { library in
      if let version = library.version { return Finding(part: "library", name: library.name, state: .ok, isNeeded: true, detail: version) }
      let (detail, package) = uses[library.name] ?? ("missing", library.name)
      return Finding(
        part: "library", name: library.name, state: .missing, isNeeded: false, detail: detail, remedy: "install the Debian package \(package)")
    }
  }

  private var colorProfile: Finding {
    guard let package = Libraries.missingColorProfile else {
      return Finding(part: "colour", name: "sRGB profile", state: .ok, isNeeded: false, detail: "for PDF/A")
    }
    return Finding(
      part: "colour", name: "sRGB profile", state: .missing, isNeeded: false, detail: "reports are not marked as PDF/A",
      remedy: "install the Debian package \(package)")
  }

  private var gazetteer: Finding {
    let (gazetteer, fault) = installation.gazetteer()
    let alone = "names are joined by the batch alone"
    if let fault {
      return Finding(part: "gazetteer", name: "places", state: .damaged, isNeeded: false, detail: "\(fault.message); \(alone)", remedy: fault.nextStep)
    }
    guard let gazetteer else {
      return Finding(part: "gazetteer", name: "places", state: .missing, isNeeded: false, detail: alone, remedy: "run 'make gazetteer'")
    }
    guard gazetteer.isWhole else {
      return Finding(part: "gazetteer", name: "places", state: .damaged, isNeeded: false, detail: "its bytes have changed", remedy: "build it again with 'make gazetteer'")
    }
    return Finding(part: "gazetteer", name: "places", state: .ok, isNeeded: false, detail: "\(gazetteer.count) places of \(gazetteer.source)")
  }
}
