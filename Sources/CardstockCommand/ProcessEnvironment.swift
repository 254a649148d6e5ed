import ArgumentParser
import Cardstock
import ContactModel
import Glibc

/// What the program takes from the machine: paths, the user, the real clock. Nothing else reads them.
struct ProcessEnvironment {
  private func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// `$CARDSTOCK_DATABASE`, else a place in the user's data folder (XDG Base Directory
  /// Specification: a relative `$XDG_DATA_HOME` is ignored).
  var databasePath: String {
    if let path = variable("CARDSTOCK_DATABASE") { return path }
    let named = variable("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = named ?? passwordEntry?.home ?? "."
    let data = variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? "\(home)/.local/share") + "/cardstock/cardstock.sqlite"
  }

  var userName: String {
    variable("USER") ?? variable("LOGNAME") ?? passwordEntry?.name ?? "unknown"
  }

  /// `$CARDSTOCK_TODAY`, else the civil date where the user is.
  var today: CivilDate {
    get throws {
      if let text = variable("CARDSTOCK_TODAY") {
        guard let date = CivilDate(text) else {
          throw ValidationError("$CARDSTOCK_TODAY is no date of the form YYYY-MM-DD: \(text)")
        }
        return date
      }
      var now = time(nil)
      var local = tm()
      localtime_r(&now, &local)
      let date = CivilDate(
        year: Int(local.tm_year) + 1900,
        month: Int(local.tm_mon) + 1,
        day: Int(local.tm_mday)
      )
      return date ?? CivilDate(dayNumber: now / 86_400)
    }
  }

  /// `$CARDSTOCK_REGION` is the region whose phone numbers are written without a country code.
  var configuration: Configuration {
    get throws {
      guard let region = variable("CARDSTOCK_REGION") else { return Configuration() }
      guard region.utf8.count == 2, region.allSatisfy({ $0.isLetter && $0.isASCII }) else {
        throw ValidationError("$CARDSTOCK_REGION is no country code of two letters: \(region)")
      }
      return Configuration(homeRegion: region.uppercased())
    }
  }

  private var passwordEntry: (name: String, home: String)? {
    guard let entry = getpwuid(getuid()) else { return nil }
    return (String(cString: entry.pointee.pw_name), String(cString: entry.pointee.pw_dir))
  }
}
