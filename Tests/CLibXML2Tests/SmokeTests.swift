import CLibXML2
import Testing

@Suite("libxml2 can be called")
struct SmokeTests {
  /// The names of the elements of a document, as its reader meets them; nil where it is broken.
  private func elements(of document: String) -> [String]? {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue)
    let bytes = Array(document.utf8CString)
    guard let reader = xmlReaderForMemory(bytes, Int32(bytes.count - 1), nil, nil, options) else {
      return nil
    }
    defer { xmlFreeTextReader(reader) }
    var names: [String] = []
    var state = xmlTextReaderRead(reader)
    while state == 1 {
      if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue),
        let name = xmlTextReaderConstLocalName(reader)
      {
        names.append(String(cString: name))
      }
      state = xmlTextReaderRead(reader)
    }
    return state == 0 ? names : nil
  }

  @Test("and reads a contact in XML")
  func reading() {
    let document = """
      <?xml version="1.0"?>
      <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">
        <vcard><fn><text>Dana Ruiz</text></fn></vcard>
      </vcards>
      """
    #expect(elements(of: document) == ["vcards", "vcard", "fn", "text"])
    #expect(elements(of: "<vcards><vcard></vcards>") == nil)
  }
}
