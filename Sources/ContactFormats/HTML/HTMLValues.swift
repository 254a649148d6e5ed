import ContactModel

/// Reads values off the elements of one card, within a bound: elements that contain each other can
/// say the same text over and over.
struct HTMLValues {
  let tree: HTMLTree
  /// How many nodes and bytes may still be read.
  private var allowance: Int
  private(set) var isExhausted = false

  init(_ tree: HTMLTree) {
    self.tree = tree
    allowance = 16 * (tree.count + tree.texts.count) + 64 << 10
  }

  private mutating func spend(_ amount: Int) -> Bool {
    allowance -= amount
    if allowance < 0 { isExhausted = true }
    return allowance >= 0
  }

  // MARK: Text

  /// The text of an element as somebody reads it, blanks between words as one.
  ///
  /// - Parameters:
  ///   - hasLines: Whether lines stay lines; otherwise they are joined by a blank.
  ///   - skipped: An element within it whose text does not count.
  mutating func text(_ index: Int, hasLines: Bool = false, without skipped: Int? = nil) -> String {
    var output: [UInt8] = []
    var hasBlank = false
    var lineBreaks = 0
    var blocks: [Int] = []
    var position = index
    let end = tree.range(of: index).upperBound
    while position < end {
      let node = tree[position]
      guard spend(1 + node.text.count) else { break }
      while let block = blocks.last, block <= position {
        blocks.removeLast()
        lineBreaks = max(lineBreaks, 1)
      }
      if position == skipped {
        position = tree.range(of: position).upperBound
        continue
      }
      position += 1
      guard node.isText else {
        switch node.name {
        case "br": lineBreaks += 1
        case "td", "th": hasBlank = true
        case "img":
          // A picture of a word stands for it (microformats2 parsing, "parse p-").
          if let alt = node.value(of: .alt) { append(alt.utf8) }
        case _ where Self.blocks.contains(node.name):
          lineBreaks = max(lineBreaks, 1)
          blocks.append(Int(node.end))
        default: break
        }
        continue
      }
      append(tree.text(of: node))
    }
    return String(decoding: output, as: UTF8.self)

    func append(_ bytes: some Sequence<UInt8>) {
      var isFirstOfNoBreak = false
      for byte in bytes {
        if byte <= 0x20 {
          hasBlank = true
          isFirstOfNoBreak = false
          continue
        }
        // A no-break space is there for the layout.
        if isFirstOfNoBreak {
          isFirstOfNoBreak = false
          if byte == 0xA0 {
            hasBlank = true
            continue
          }
          flush()
          output.append(0xC2)
        }
        if byte == 0xC2 {
          isFirstOfNoBreak = true
          continue
        }
        flush()
        output.append(byte)
      }
    }

    func flush() {
      if !output.isEmpty {
        if lineBreaks > 0 {
          let lines = repeatElement(ASCII.lineFeed, count: min(lineBreaks, 2))
          output.append(contentsOf: hasLines ? Array(lines) : [ASCII.space])
        } else if hasBlank {
          output.append(ASCII.space)
        }
      }
      hasBlank = false
      lineBreaks = 0
    }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre",
    "section", "table", "tr", "ul",
  ]

  // MARK: Values (microformats2 parsing, "parsing a p-, u-, dt- property")

  mutating func text(
    of index: Int,
    hasLines: Bool = false,
    without skipped: Int? = nil
  ) -> String {
    if let value = classValue(index, isDate: false) { return value }
    if let value = statedText(tree[index]) { return value }
    return text(index, hasLines: hasLines, without: skipped)
  }

  /// What an element says in an attribute instead of in its text.
  private func statedText(_ node: HTMLTree.Node) -> String? {
    let value: String? =
      switch node.name {
      case "abbr", "link": node.value(of: .title)
      case "data", "input": node.value(of: .value)
      case "img", "area": node.value(of: .alt)
      default: nil
      }
    return value?.withoutBlanks
  }

  /// What the element points to; nil where it is no link and no embedded object.
  func target(of index: Int) -> String? {
    let node = tree[index]
    let value: String? =
      switch node.name {
      case "a", "area", "link": node.value(of: .href)
      case "img", "audio", "source", "iframe", "embed": node.value(of: .src)
      case "video": node.value(of: .src) ?? node.value(of: .poster)
      case "object": node.value(of: .data)
      default: nil
      }
    return value?.withoutBlanks
  }

  mutating func address(of index: Int) -> String {
    if let target = target(of: index) { return target }
    // A link within an element that is none itself is what is meant, if it is all there is.
    if let value = classValue(index, isDate: false) { return value }
    return statedText(tree[index]) ?? text(index)
  }

  mutating func date(of index: Int) -> String {
    if let value = classValue(index, isDate: true) { return value }
    return stated(dateOf: tree[index]) ?? text(index)
  }

  private func stated(dateOf node: HTMLTree.Node) -> String? {
    switch node.name {
    case "time", "ins", "del": node.value(of: .datetime)?.withoutBlanks
    default: statedText(node)
    }
  }

  // MARK: Value class pattern

  /// What the elements of class `value` within the element say together; nil where there is none.
  private mutating func classValue(_ index: Int, isDate: Bool) -> String? {
    var parts: [String] = []
    let range = tree.range(of: index)
    var position = range.lowerBound + 1
    while position < range.upperBound {
      let node = tree[position]
      guard spend(1) else { break }
      let isTitle = node.classes.contains("value-title")
      if isTitle || node.classes.contains("value") {
        if isTitle {
          parts.append((node.value(of: .title) ?? "").withoutBlanks)
        } else if let stated = isDate ? stated(dateOf: node) : statedText(node) {
          parts.append(stated)
        } else {
          parts.append(text(position))
        }
        position = tree.range(of: position).upperBound
      } else if Microformat.isRoot(node.classes) {
        position = tree.range(of: position).upperBound
      } else {
        position += 1
      }
    }
    guard !parts.isEmpty else { return nil }
    return isDate ? Self.moment(parts) : parts.joined()
  }

  /// A date, a time and a zone that stand apart, in the order in which ISO 8601 has them.
  private static func moment(_ parts: [String]) -> String {
    let date = parts.first { !$0.contains(":") && !$0.hasPrefix("+") && $0.utf8.count > 3 }
    let time = parts.first { $0.contains(":") && !$0.hasPrefix("+") && !$0.hasPrefix("-") }
    let zone = parts.first { $0.hasPrefix("+") || $0 == "Z" || $0.hasPrefix("-") && $0 != date }
    guard let date else { return parts.joined(separator: " ") }
    guard let time else { return date }
    return time.contains("T") ? time : date + "T" + time + (zone ?? "")
  }
}
