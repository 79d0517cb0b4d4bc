import Diagnostics
import Foundation

/// Reads the bytes of a file.
enum FileBytes {
  /// The size above which a file is no article.
  static let limitInMegabytes = 32

  /// A fault of one file, before it is known where it is to be reported.
  struct Fault: Error {
    let fact: Fact
    /// The line in the file, from 1.
    var line: Int?
  }

  /// The bytes of a regular file.
  ///
  /// Devices and pipes are refused: reading one may never end.
  static func read(_ path: String) throws(Fault) -> [UInt8] {
    do {
      let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      guard FileManager.default.fileExists(atPath: resolved) else {
        throw Fault(fact: .pathUnreadable(reason: "the link leads nowhere"))
      }
      let attributes = try FileManager.default.attributesOfItem(atPath: resolved)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw Fault(fact: .pathUnreadable(reason: "not a regular file"))
      }
      if let size = attributes[.size] as? NSNumber, size.intValue > limitInMegabytes << 20 {
        throw Fault(fact: .fileTooLarge(megabytes: limitInMegabytes))
      }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: resolved)))
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(fact: .pathUnreadable(reason: reason(error)))
    }
  }

  /// The cause of a file error in a few words, the same in every locale.
  static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission: "no permission"
    default: "input or output error"
    }
  }
}
