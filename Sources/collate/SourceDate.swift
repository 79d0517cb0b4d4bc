import Foundation

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org): the time that stands for now.
enum SourceDate {
  /// Seconds since 1 January 1970, before the year 10000; nil where it is not set, or is no such number.
  static var seconds: Int? {
    guard let seconds = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap({ Int($0) }), (0..<253_402_300_800).contains(seconds) else {
      return nil
    }
    return seconds
  }
}
