#!/usr/bin/env python3
"""Makes tables of claims, as many as wanted, the same for the same number and seed.

usage: generate.py FOLDER CLAIMS [SEED]

FOLDER gets claims.csv, and the documents.csv, actors.csv and locations.csv that it refers to; csv-metadata.json
beside this file describes them. UTF-8, RFC 4180 but for line ends (LF). An empty cell is no value. Some texts hold
commas, quotes, line breaks, other scripts; some ids of actors a space, a slash and a letter beyond ASCII.
"""

import csv
import os
import random
import sys

RELATIONS = (
    "attacked shelled captured withdrew_from denied killed wounded displaced arrested deployed_to negotiated_with "
    "supplied accused ceasefire_with opened_crossing closed_crossing"
).split()
STATUSES = "asserted denied disputed retracted".split()
KINDS = "state armed-group media official ngo anonymous".split()
WORDS = (
    "Turkish forces shelled the village near border town Jarabulus Aazaz Afrin Kobani Tel Abyad after dawn on Tuesday "
    "a local source said the Syrian army denied that rebels captured the hill while civilians fled toward crossing and "
    "monitors counted vehicles spokesman statement claimed casualties among fighters during operation Olive Branch "
    "Euphrates Shield Peace Spring"
).split()
NAMES = [
    "Şırnak", "Gaziantep’te", "Kilis–Öncüpınar", "حلب", "عفرين", "Kobanê", "Reyhanlı", "Çobanbey", "Hatay", "Idlib 😀",
    "Cerablus", "Tel Rıfat",
]


class World:
    def __init__(self, claims, seed):
        self.random = random.Random(seed)
        self.claim_count = claims
        self.document_count = max(5, claims // 20)
        self.actor_count = max(10, min(2000, claims // 50))
        self.location_count = max(10, min(5000, claims // 20))

    def words(self, count):
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def chance(self, probability):
        return self.random.random() < probability

    def text(self):
        text = self.words(self.random.randint(6, 22))
        if self.chance(0.20):
            text = text.replace(" ", ", ", 2)
        if self.chance(0.12):
            text = 'He said "' + text + '" to reporters'
        if self.chance(0.15):
            text += " " + self.random.choice(NAMES)
        if self.chance(0.04):
            text += "\n" + self.words(5)
        if self.chance(0.01):
            text += " C:\\path\\n literal backslash\tand tab"
        return text

    def day(self):
        part = self.random.randint
        return "%04d-%02d-%02d" % (part(2016, 2020), part(1, 12), part(1, 28))

    def actor(self, number):
        return "a%05d" % number if number % 50 else "a %05d/Öz" % number

    def any_actor(self):
        return self.actor(self.random.randrange(self.actor_count))

    def documents(self):
        for i in range(self.document_count):
            title = self.words(7) + ("" if i % 9 else ", “quoted”")
            publisher = "p%02d" % self.random.randint(0, 30)
            yield ["d%06d" % i, title, publisher, "https://news.example/a/%d?x=1&y=%d" % (i, i % 7), self.day()]

    def actors(self):
        for i in range(self.actor_count):
            name = self.words(2).title() + " " + self.random.choice(NAMES)
            yield [self.actor(i), name, self.random.choice(KINDS), self.words(1)]

    def locations(self):
        for i in range(self.location_count):
            name = self.words(1).title() + " " + self.random.choice(NAMES)
            degrees = self.random.uniform
            yield ["l%05d" % i, name, "%.5f" % degrees(36, 38), "%.5f" % degrees(36, 42)]

    def claims(self):
        number = self.random.randint
        for i in range(self.claim_count):
            start = self.day()
            end = start if self.chance(0.6) else self.day()
            low = number(1, 400)
            yield [
                "c%08d" % i,
                "d%06d" % self.random.randrange(self.document_count),
                self.any_actor(),
                self.any_actor() if self.chance(0.4) else "",
                self.random.choice(RELATIONS),
                self.any_actor(),
                self.any_actor(),
                "l%05d" % self.random.randrange(self.location_count),
                start,
                end if self.chance(0.7) else "",
                low if self.chance(0.5) else "",
                low + number(0, 50) if self.chance(0.5) else "",
                self.random.choice(STATUSES),
                self.text(),
            ]


def write(folder, name, header, rows):
    with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header.split())
        table.writerows(rows)


def main(folder, claims, seed=42):
    os.makedirs(folder, exist_ok=True)
    world = World(int(claims), int(seed))
    write(folder, "documents.csv", "id title publisher url published", world.documents())
    write(folder, "actors.csv", "id name kind alias", world.actors())
    write(folder, "locations.csv", "id name lat long", world.locations())
    header = "id document speaker via predicate agent target location start end low high status text"
    write(folder, "claims.csv", header, world.claims())


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
