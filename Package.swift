// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: no warnings, explicit existentials, and imports that
/// name what a file uses.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, on floor: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: floor, swiftSettings: strict)
}

func library(_ name: String, pkgConfig: String, package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

func tests(of name: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + others,
    swiftSettings: strict
  )
}

let package = Package(
  name: "cardstock",
  products: [
    .executable(name: "cardstock", targets: ["CardstockCommand"]),
    .library(name: "Cardstock", targets: ["Cardstock"]),
    .library(name: "ContactFormats", targets: ["ContactModel", "ContactFormats"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // Floor 1: C and C++ libraries made callable.
    library("CArchive", pkgConfig: "libarchive", package: "libarchive-dev"),
    library("CIDN2", pkgConfig: "libidn2", package: "libidn2-dev"),
    library("CLibXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev"),
    library("CSodium", pkgConfig: "libsodium", package: "libsodium-dev"),
    // Debian ships libphonenumber (package libphonenumber-dev) without a pkg-config file.
    .target(name: "CPhoneNumber", linkerSettings: [.linkedLibrary("phonenumber")]),
    // glibc hides syncfs(2) from Swift.
    .target(name: "CSyncFS"),
    // ICU renames its functions by macros, which Swift can't see.
    .target(
      name: "CICUDetector",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
    ),

    // Floor 2
    room("ContactModel"),

    // Floor 3
    room("Normalization", on: ["ContactModel", "CIDN2", "CPhoneNumber"]),
    room("TextEncoding", on: ["CICUDetector"]),
    room("FollowUp", on: ["ContactModel"]),

    // Floor 4
    room("ContactFormats", on: ["CArchive", "CLibXML2", "ContactModel", "TextEncoding"]),
    room(
      "Matching",
      on: [
        "ContactModel", "Normalization", .product(name: "HeapModule", package: "swift-collections"),
      ]
    ),

    // Floor 5
    room("Storage", on: ["ContactFormats", "ContactModel", "CSodium", "FollowUp", "Matching"]),

    // Floor 6
    room("Archives", on: ["CArchive", "ContactFormats", "TextEncoding"]),
    room(
      "SQLiteStorage",
      on: [
        "ContactFormats", "ContactModel", "FollowUp", "Matching", "Normalization", "Storage",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),

    // Floor 7
    room(
      "Cardstock",
      on: [
        "Archives", "ContactFormats", "ContactModel", "CSyncFS", "FollowUp", "Matching",
        "Normalization", "SQLiteStorage", "Storage",
      ]
    ),

    // Floor 8
    .executableTarget(
      name: "CardstockCommand",
      dependencies: [
        "Cardstock", "ContactFormats", "ContactModel", "FollowUp", "Matching", "Storage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // Measured by Scripts/bench.
    .executableTarget(
      name: "cardstock-bench",
      dependencies: ["Archives", "ContactFormats", "ContactModel", "Matching", "Normalization"],
      path: "Scripts/bench-driver",
      swiftSettings: strict
    ),

    // Gives Scripts/train-matching what the weights of matching are learned from.
    .executableTarget(
      name: "cardstock-training",
      dependencies: ["Archives", "ContactFormats", "ContactModel", "Matching", "Normalization"],
      path: "Scripts/training-driver",
      swiftSettings: strict
    ),

    // Feeds mutated inputs to the readers: Scripts/fuzz.
    .executableTarget(
      name: "cardstock-fuzz",
      dependencies: ["Archives", "ContactFormats", "ContactModel"],
      path: "Scripts/fuzz-driver",
      swiftSettings: strict
    ),

    // What tests share: seeded generators and checks of grammars.
    .target(
      name: "TestSupport",
      dependencies: ["CArchive", "ContactModel"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),

    // What every storage engine must pass.
    .target(
      name: "StorageConformance",
      dependencies: [
        "ContactFormats", "ContactModel", "FollowUp", "Matching", "Normalization", "Storage",
      ],
      path: "Tests/StorageConformance",
      swiftSettings: strict
    ),

    tests(of: "Archives", with: ["ContactFormats", "TestSupport"]),
    tests(of: "CLibXML2"),
    tests(of: "Cardstock", with: ["ContactModel", "FollowUp", "Storage", "TestSupport"]),
    tests(
      of: "CardstockCommand",
      with: ["Cardstock", "ContactModel", "Matching", "Storage"]
    ),
    tests(of: "ContactModel"),
    tests(of: "TextEncoding", with: ["TestSupport"]),
    tests(of: "ContactFormats", with: ["ContactModel", "TestSupport"]),
    tests(of: "Normalization", with: ["ContactModel", "CPhoneNumber", "TestSupport"]),
    tests(of: "Matching", with: ["ContactModel", "Normalization", "TestSupport"]),
    tests(of: "FollowUp", with: ["ContactModel", "TestSupport"]),
    tests(
      of: "Storage",
      with: ["ContactFormats", "ContactModel", "FollowUp", "Matching", "TestSupport"]
    ),
    tests(
      of: "SQLiteStorage",
      with: [
        "ContactFormats", "ContactModel", "FollowUp", "Matching", "Storage", "StorageConformance",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
