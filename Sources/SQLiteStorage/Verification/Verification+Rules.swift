extension Verification {
  /// Each query gives one sentence for each row that breaks its rule.
  static let rules: [String] = [
    "SELECT 'source ' || id || ' has no end' FROM source WHERE digest IS NULL",
    """
    SELECT 'the records of source ' || source.id || ' are not numbered 1 to ' || records
    FROM source LEFT JOIN record ON record.source = source.id
    GROUP BY source.id
    HAVING count(number) <> records OR ifnull(min(number), 1) <> 1
      OR ifnull(max(number), 0) <> records
    """,
    """
    SELECT 'record ' || number || ' of source ' || source || ' has neither card nor problem'
    FROM record WHERE card IS NULL AND NOT EXISTS (
      SELECT 1 FROM problem WHERE problem.source = record.source AND problem.record = record.number)
    """,
    """
    SELECT 'record ' || number || ' of source ' || source || ' has not the length it says'
    FROM record LEFT JOIN card_content USING (card)
    WHERE byte_count <> length(ifnull(record.raw, card_content.raw))
    """,
    """
    SELECT 'card c' || id || ' has no content' FROM card
    WHERE NOT EXISTS (SELECT 1 FROM card_content WHERE card_content.card = card.id)
    """,
    """
    SELECT 'card c' || id || ' stands in no source' FROM card
    WHERE NOT EXISTS (SELECT 1 FROM record WHERE record.card = card.id)
    """,
    """
    SELECT 'card c' || id || ' is live and belongs to nobody' FROM card
    WHERE person IS NULL AND \(isLive)
    """,
    """
    SELECT 'card c' || id || ' belongs to p' || person
      || ' though every source that holds it is taken back'
    FROM card WHERE person IS NOT NULL AND NOT \(isLive)
    """,
    """
    SELECT 'card c' || id || ' is not where its last move took it' FROM card
    WHERE person IS NOT (SELECT to_person FROM move
      WHERE move.card = card.id ORDER BY move.id DESC LIMIT 1)
    """,
    """
    SELECT DISTINCT 'p' || person || ' has no summary' FROM card
    WHERE person IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM person_summary WHERE person_summary.person = card.person)
    """,
    """
    SELECT 'p' || person || ' has a summary and no cards' FROM person_summary
    WHERE NOT \(Live.summary)
    """,
    """
    SELECT 'fact ' || id || ' is about nobody' FROM fact
    WHERE NOT EXISTS (SELECT 1 FROM fact_card WHERE fact_card.fact = fact.id)
    """,
    """
    SELECT 'the store has no identity'
    WHERE NOT EXISTS (SELECT 1 FROM note WHERE name = 'identity')
    """,
  ]

  private static let isLive = """
    EXISTS (SELECT 1 FROM record JOIN source ON source.id = record.source
      WHERE record.card = card.id AND \(Live.source))
    """
}
