/// The programme that inputs are tried beside.
enum SmallProgramme {
  static let files = [
    "programme.json": """
    {"format": "bilateral", "format_version": 1, "id": "small", "title": "Small",
     "period": "2021", "default_language": "en", "languages": ["en", "ru"], "currency": "USD",
     "parties": [{"id": "east", "name": "East", "tz": "Europe/Moscow"},
                 {"id": "west", "name": "West", "tz": "Asia/Shanghai"}]}
    """,
    "trade/trade.json": """
    {"id": "trade", "title": "Trade", "reporter": "east", "partner": "west", "flow": "total",
     "unit": "USD", "multiplier": 9, "observations": [{"period": "2020", "value": 20.5}]}
    """,
  ]
}
