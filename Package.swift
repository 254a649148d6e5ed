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
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // Floor 1: C and C++ libraries made callable.
    library("CIDN2", pkgConfig: "libidn2", package: "libidn2-dev"),
    library("CLibXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev"),
    library("CSodium", pkgConfig: "libsodium", package: "libsodium-dev"),
    // Debian ships libphonenumber (package libphonenumber-dev) without a pkg-config file.
    .target(name: "CPhoneNumber", linkerSettings: [.linkedLibrary("phonenumber")]),

    .target(
      name: "CICUDetector",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
    ),

    // Floor 2
    room("ContactModel"),

    // Floor 3
    room("Normalization", on: ["ContactModel", "CIDN2", "CPhoneNumber"]),
    room("FollowUp", on: ["ContactModel"]),

    room("TextEncoding", on: ["CICUDetector"]),

    // Floor 4
    room("ContactFormats", on: ["ContactModel", "TextEncoding"]),
    room("Matching", on: ["ContactModel", "Normalization"]),

    // Floor 5
    room("Storage", on: ["ContactFormats", "ContactModel", "CSodium", "FollowUp", "Matching"]),

    // Floor 6
    room("Archives", on: ["ContactFormats"]),

    // What tests share: seeded generators and checks of grammars.
    .target(
      name: "TestSupport",
      dependencies: ["ContactModel"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),

    tests(of: "ContactModel"),
    tests(of: "TextEncoding"),
    tests(of: "ContactFormats", with: ["ContactModel", "TestSupport"]),
    tests(of: "Normalization", with: ["ContactModel"]),
    tests(of: "Matching", with: ["ContactModel", "Normalization"]),
    tests(of: "FollowUp", with: ["ContactModel"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
