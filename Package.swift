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

func tests(of name: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + others,
    swiftSettings: strict
  )
}

let package = Package(
  name: "cardstock",
  targets: [
    // Floor 1: C and C++ libraries made callable.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),

    .target(
      name: "CICUDetector",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
    ),

    // Floor 2
    room("ContactModel"),

    // Floor 3
    room("Normalization", on: ["ContactModel"]),

    room("TextEncoding", on: ["CICUDetector"]),

    // Floor 4
    room("ContactFormats", on: ["ContactModel", "TextEncoding"]),
    room("Matching", on: ["ContactModel", "Normalization"]),

    tests(of: "ContactModel"),
    tests(of: "TextEncoding"),
    tests(of: "ContactFormats", with: ["ContactModel"]),
  ],
  swiftLanguageModes: [.v6]
)
