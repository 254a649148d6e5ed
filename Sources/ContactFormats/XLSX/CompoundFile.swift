import ContactModel

/// The container of Microsoft's older formats ([MS-CFB]): workbooks of Excel 97 to 2003, and
/// workbooks of today that are encrypted ([MS-OFFCRYPTO]). Neither is read.
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  /// Whether the directory names the streams of a workbook, as far as the bytes go.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    isEncrypted(bytes) || ["Workbook", "Book"].contains { names($0, bytes) }
  }

  static func problem(_ bytes: [UInt8]) -> Problem {
    isEncrypted(bytes) ? .encryptedWorkbook : .legacyWorkbook
  }

  private static func isEncrypted(_ bytes: [UInt8]) -> Bool { names("EncryptedPackage", bytes) }

  /// Whether an entry of the directory has that name: UTF-16 and zeros behind it, at a multiple of
  /// 128 bytes ([MS-CFB] 2.6.1).
  private static func names(_ name: StaticString, _ bytes: [UInt8]) -> Bool {
    let length = name.utf8CodeUnitCount
    return bytes.withUnsafeBytes { bytes in
      stride(from: 512, to: bytes.count - 127, by: 128).contains { entry in
        // The length of the name, its closing zero counted.
        guard bytes[entry + 64] == 2 * (length + 1), bytes[entry + 65] == 0 else { return false }
        return (0..<length).allSatisfy { index in
          bytes[entry + 2 * index] == name.utf8Start[index] && bytes[entry + 2 * index + 1] == 0
        }
      }
    }
  }
}
