"""Programmes that are large in one way alone: where a rule or a table looks at every pair, it shows here."""

import json
import os

PROGRAMME = {
    "id": "generated", "title": "Generated programme", "format": "bilateral", "format_version": 1,
    "period": "2021/2023", "default_language": "en", "currency": "USD", "as_of": "2022-06-30",
    "parties": [{"id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"},
                {"id": "beijing", "name": "Beijing", "tz": "Asia/Shanghai"}]}


def write(path, value):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        json.dump(value, file)


def programme(path, milestones=(), risks=(), title="Metro"):
    stream = {"id": "stream", "title": "Stream", "milestones": list(milestones)}
    write(f"{path}/programme.json", PROGRAMME)
    write(f"{path}/areas.json", {"items": [{"id": "metro", "title": title, "workstreams": [stream]}]})
    if risks:
        write(f"{path}/risks.json", {"items": list(risks)})


def risk(number, probability):
    return {"id": f"r{number}", "title": f"Risk {number}", "area": "metro", "probability": probability, "impact": 1}


def milestone(number, **more):
    return {"id": f"m{number}", "title": f"Milestone {number}", "due": f"2022-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
            "status": "scheduled", **more}


def findings(n, path):
    programme(path, risks=[risk(i, 9) for i in range(n)])


def files(n, path):
    programme(path)
    for i in range(n):
        write(f"{path}/risks/r{i}.json", risk(i, i % 5 + 1))


def milestones(n, path):
    programme(path, milestones=[milestone(i) for i in range(n)])


def chain(n, path):
    programme(path, milestones=[milestone(i, **({"depends_on": [f"m{i - 1}"]} if i else {})) for i in range(n)])


def series(number, flow, observations, **more):
    return {"id": number, "title": number, "reporter": "RU", "partner": "CN", "flow": flow, "scope": "all-goods",
            "unit": "USD", "unit_mult": 9, "observations": observations, **more}


def figures(n, path):
    """A total and its parts, each with so many figures of months and of what became of them later."""
    rows = [{"period": f"{1000 + i % 12_000 // 12}-{i % 12 + 1:02d}", "value": 100 + i % 7, "growth_pct": i % 5,
             "published": f"{2001 + i // 12_000}-01-01"} for i in range(n)]
    programme(path)
    write(f"{path}/trade.json", {"items": [series("total", "total", rows, components=["exports", "imports"]),
                                           series("exports", "export", rows), series("imports", "import", rows)]})


def many_series(n, path):
    rows = [{"period": f"{year}", "value": year - 2000} for year in range(2018, 2022)]
    programme(path)
    write(f"{path}/trade.json", {"items": [series(f"s{i}", ("total", "export", "import")[i % 3], rows) for i in range(n)]})


def string(n, path):
    """One text of 600 bytes for each that is asked for, in the title of the area that the overview shows first."""
    programme(path, title="tunnel " * (n * 600 // 7))


# What each is, and what makes it.
FAMILIES = {"findings": findings, "files in a folder": files, "milestones in one area": milestones,
            "dependencies in a chain": chain, "figures in one series": figures, "series of one pair": many_series,
            "parts of 600 bytes in one title": string}

# The same, and the screen that shows what is large.
SCREENS = {"findings": (findings, "data"), "files in a folder": (files, "data"),
           "milestones in one area": (milestones, "area/metro"), "dependencies in a chain": (chain, "area/metro"),
           "figures in one series": (figures, "trade"), "series of one pair": (many_series, "trade"),
           "parts of 600 bytes in one title": (string, "overview")}
