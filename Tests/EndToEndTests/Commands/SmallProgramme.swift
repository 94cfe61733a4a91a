/// The least that a data directory needs.
enum SmallProgramme {
  static let text = """
    {"format": "bilateral", "format_version": 1, "id": "small", "title": "Small", "period": "2021",
     "default_language": "en", "currency": "EUR",
     "parties": [{"id": "east", "name": "East", "tz": "Europe/Moscow"},
                 {"id": "west", "name": "West", "tz": "Asia/Shanghai"}]}
    """
}
