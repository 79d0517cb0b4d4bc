import CDeflate
import CPango
import CQPDF

/// The drawing libraries that the program runs with.
public enum Libraries {
  /// Name and version of each, as the libraries tell them at run time; libdeflate's as it was built with, none for qpdf
  /// where it is not installed.
  public static var versions: [(name: String, version: String?)] {
    let fontconfig = Int(FcGetVersion())
    return [
      ("cairo", String(cString: cairo_version_string())), ("Pango", String(cString: pango_version_string())),
      ("HarfBuzz", String(cString: hb_version_string())),
      ("fontconfig", "\(fontconfig / 10_000).\(fontconfig / 100 % 100).\(fontconfig % 100)"), ("qpdf", qpdf),
      ("libdeflate", LIBDEFLATE_VERSION_STRING),
    ]
  }

  /// The version of qpdf, which is loaded when it is needed; nil where it is not installed.
  static var qpdf: String? { cqpdf_version().map { String(cString: $0) } }

  /// The Debian package of the sRGB profile, where the profile is missing; documents then are no PDF/A.
  public static var missingColorProfile: String? { ColorProfile.sRGB == nil ? ColorProfile.package : nil }
}
