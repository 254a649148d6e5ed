import ContactModel

/// Components in the order in which they are written, and the JSCOMPS parameter that says it (RFC
/// 9555, 3.3.1).
struct JSContactOrder {
  enum Entry: Equatable {
    case component(Int, Int)
    case separator(String)
  }

  var defaultSeparator: String?
  var entries: [Entry] = []

  init() {}

  /// The value of the parameter: the separator between all, then positions and other separators.
  var text: String {
    let parts = entries.map { entry in
      switch entry {
      case .component(let index, 0): "\(index)"
      case .component(let index, let value): "\(index),\(value)"
      case .separator(let text): "s," + Self.escaped(text)
      }
    }
    return ([defaultSeparator.map { "s," + Self.escaped($0) } ?? ""] + parts)
      .joined(separator: ";")
  }

  private static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte == ASCII.backslash || byte == ASCII.comma || byte == ASCII.semicolon {
        output.append(ASCII.backslash)
      }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Reads what `text` writes; nil where it is something else.
  init?(_ text: String) {
    var parts: [[UInt8]] = [[]]
    var commas: [Int?] = [nil]
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        parts[parts.count - 1].append(byte)
        isEscaped = false
      } else if byte == ASCII.backslash {
        isEscaped = true
      } else if byte == ASCII.semicolon {
        parts.append([])
        commas.append(nil)
      } else {
        if byte == ASCII.comma, commas[commas.count - 1] == nil {
          commas[commas.count - 1] = parts[parts.count - 1].count
        }
        parts[parts.count - 1].append(byte)
      }
    }
    for (index, part) in parts.enumerated() {
      let comma = commas[index]
      let head = String(decoding: part.prefix(comma ?? part.count), as: UTF8.self)
      let tail = comma.map { String(decoding: part.dropFirst($0 + 1), as: UTF8.self) }
      if index == 0 {
        guard part.isEmpty || head == "s" else { return nil }
        defaultSeparator = part.isEmpty ? nil : tail
      } else if head == "s" {
        entries.append(.separator(tail ?? ""))
      } else {
        guard let component = Int(head), let value = Int(tail ?? "0") else { return nil }
        entries.append(.component(component, value))
      }
    }
  }
}

/// FN and N of a card's `name` (RFC 9555, 2.5.5).
extension JSContactDecoder {
  /// The component of N for each kind (RFC 9554, 2.2).
  static let nameKinds = [
    "surname": 0, "given": 1, "given2": 2, "title": 3, "credential": 4, "surname2": 5,
    "generation": 6,
  ]

  func name(_ value: JSONValue) -> [JSContactProperty]? {
    guard case .object = value else { return nil }
    var object = JSONObjectReader(value, at: "name")
    var found: [JSContactProperty] = []
    if let full = object.takeText("full") {
      var qualities = JSContactQualities()
      qualities.add(converted["name/full"]?.parameters ?? [])
      found.append(property(.fn, .text(full), qualities))
    }
    let components = object.take("components")?.elements ?? []
    if !components.isEmpty {
      if let names = structuredNames(components, &object) {
        found += names
      } else {
        found.append(.kept("name/components", .array(components), line))
      }
    }
    return found + object.leftovers(line: line).map { JSContactProperty($0) }
  }

  private func structuredNames(
    _ components: [JSONValue],
    _ object: inout JSONObjectReader
  ) -> [JSContactProperty]? {
    var parts = PartedValue(count: 7)
    var spoken = PartedValue(count: 7)
    var order = JSContactOrder()
    var hasSpoken = false
    for component in components {
      let known: Set<String> = ["@type", "kind", "value", "phonetic"]
      guard let kind = component["kind"]?.string, let text = component["value"]?.string,
        component.members.allSatisfy({ known.contains($0.name) })
      else { return nil }
      if kind == "separator" {
        order.entries.append(.separator(text))
        continue
      }
      guard let index = Self.nameKinds[kind], !text.isEmpty else { return nil }
      order.entries.append(.component(index, parts.texts[index].count))
      parts.add(text, at: index)
      // For readers of five components (RFC 9554, 2.2).
      if index == 5 { parts.add(text, at: 0) }
      if index == 6 { parts.add(text, at: 4) }
      if let phonetic = component["phonetic"]?.string {
        hasSpoken = true
        spoken.add(phonetic, at: index)
      }
    }
    order.defaultSeparator = object.takeText("defaultSeparator")
    var qualities = JSContactQualities()
    qualities.add(object.take("vCardParams")?.members ?? [])
    qualities.add(converted["name/components"]?.parameters ?? [])
    if object.take("isOrdered")?.isTrue ?? false || order.defaultSeparator != nil {
      qualities.parameters.append(Parameter("JSCOMPS", order.text))
    } else if order.entries.contains(where: { if case .separator = $0 { true } else { false } }) {
      return nil
    }
    if let keys = sortKeys(&object) { qualities.parameters.append(Parameter("SORT-AS", keys)) }
    let system = object.takeText("phoneticSystem")
    let script = object.takeText("phoneticScript")
    var pronunciation: [Parameter] = []
    if hasSpoken || system != nil || script != nil {
      pronunciation.append(Parameter("PHONETIC", system ?? "script"))
      if let script { pronunciation.append(Parameter("SCRIPT", script)) }
    }
    guard hasSpoken else {
      qualities.parameters += pronunciation
      return [property(.n, Self.short(parts), qualities)]
    }
    var spokenQualities = JSContactQualities()
    let alternative = qualities.parameters.value(of: "ALTID") ?? "1"
    if qualities.parameters.value(of: "ALTID") == nil {
      qualities.parameters.append(Parameter("ALTID", alternative))
    }
    spokenQualities.parameters = [Parameter("ALTID", alternative)] + pronunciation
    return [
      property(.n, Self.short(parts), qualities),
      property(.n, Self.short(spoken), spokenQualities),
    ]
  }

  /// Five components, where the two of RFC 9554 are empty.
  private static func short(_ parts: PartedValue) -> PropertyValue {
    let isLong = !parts.texts[5].isEmpty || !parts.texts[6].isEmpty
    return .structured(isLong ? parts.texts : Array(parts.texts.prefix(5)))
  }

  /// SORT-AS for the family name and the given name; nil where others have a key.
  private func sortKeys(_ object: inout JSONObjectReader) -> String? {
    guard let keys = object.members.last(where: { $0.name == "sortAs" })?.value,
      keys.members.allSatisfy({ ["@type", "surname", "given"].contains($0.name) })
    else { return nil }
    let (surname, given) = (keys["surname"]?.string, keys["given"]?.string)
    guard surname != nil || given != nil else { return nil }
    _ = object.take("sortAs")
    return (surname ?? "") + (given.map { "," + $0 } ?? "")
  }
}
