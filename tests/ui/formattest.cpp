// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/keys.h"
#include "crypto/random.h"
#include "format/claimtext.h"
#include "format/coveragetext.h"
#include "format/digesttext.h"
#include "format/entrytext.h"
#include "format/evidenceverdicttext.h"
#include "format/findingdetails.h"
#include "format/findingtext.h"
#include "format/journaltext.h"
#include "format/outcometext.h"
#include "format/plainhtml.h"
#include "format/quantity.h"
#include "format/visibletext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

/// Every code of the contract but the rules of records.
constexpr const char *codes[] = {"http.connect",
                                 "http.reset",
                                 "http.timeout",
                                 "http.truncated",
                                 "http.status",
                                 "http.redirect",
                                 "http.content-type",
                                 "http.encoding",
                                 "http.protocol",
                                 "http.too-large",
                                 "http.tls",
                                 "http.host-not-allowed",
                                 "json.syntax",
                                 "json.utf8",
                                 "json.depth",
                                 "json.too-large",
                                 "json.shape",
                                 "json.number",
                                 "json.duplicate",
                                 "well-known.url",
                                 "well-known.redirected",
                                 "checkpoint.shape",
                                 "checkpoint.unknown-key",
                                 "checkpoint.commit",
                                 "checkpoint.signature",
                                 "checkpoint.fork",
                                 "checkpoint.rollback",
                                 "checkpoint.consistency",
                                 "checkpoint.stale",
                                 "checkpoint.future",
                                 "checkpoint.time-backwards",
                                 "operator.pinned",
                                 "operator.identity-changed",
                                 "operator.not-wanted",
                                 "operator.init-signed-by-other-key",
                                 "operator.import-domain-invalid",
                                 "log.empty",
                                 "log.order",
                                 "log.unknown",
                                 "log.not-found",
                                 "log.no-release",
                                 "log.no-record",
                                 "log.not-kept",
                                 "log.denied",
                                 "log.more-forever",
                                 "log.incomplete",
                                 "log.index-range",
                                 "log.ledger-mismatch",
                                 "log.envelope-changed",
                                 "log.envelope-mended",
                                 "log.cursor-lost",
                                 "log.replayed-records",
                                 "record.base64",
                                 "record.stranger-key",
                                 "proof.base64",
                                 "proof.decode",
                                 "proof.kind",
                                 "proof.count",
                                 "proof.length",
                                 "proof.index",
                                 "proof.missing",
                                 "proof.duplicate",
                                 "proof.hash-size",
                                 "proof.log-root",
                                 "proof.map-count",
                                 "proof.map-depth",
                                 "proof.map-hash-size",
                                 "proof.map-root",
                                 "ledger.algorithm",
                                 "ledger.size",
                                 "ledger.range",
                                 "ledger.short",
                                 "ledger.url",
                                 "ledger.log-root",
                                 "ledger.map-root",
                                 "ledger.first-not-operator",
                                 "names.mismatch",
                                 "names.invalid",
                                 "names.unanswered",
                                 "names.withheld",
                                 "names.unknown-log",
                                 "content.digest",
                                 "content.size",
                                 "content.range",
                                 "content.no-source",
                                 "content.not-here",
                                 "content.url",
                                 "content.damaged",
                                 "content.too-large",
                                 "content.changed",
                                 "content.yanked",
                                 "content.unusable-digest",
                                 "federation.consent",
                                 "federation.parent",
                                 "federation.hint",
                                 "federation.domain",
                                 "federation.namespace",
                                 "federation.loop",
                                 "monitor.invalid",
                                 "monitor.unverified",
                                 "policy.namespace-undefined",
                                 "policy.namespace-imported",
                                 "text.control-characters",
                                 "registry.url",
                                 "registry.unknown",
                                 "registry.warning",
                                 "store.newer-version",
                                 "store.not-a-store",
                                 "store.read-only",
                                 "store.disk-full",
                                 "store.locked",
                                 "store.damaged",
                                 "store.cancelled",
                                 "store.io",
                                 "store.unusable",
                                 "content.file",
                                 "search.no-field",
                                 "job.offline",
                                 "job.cancelled"};

QStringList allCodes()
{
    QStringList result;
    for (const char *code : codes) {
        result += QString::fromLatin1(code);
    }
    for (int rule = 0; rule <= static_cast<int>(RecordRule::SignatureError); ++rule) {
        const std::string_view name = ruleName(static_cast<RecordRule>(rule));
        result += u"record."_s + QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    return result;
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** Large numbers are grouped, also where everything that hides is made visible. */
    void largeNumbersStayReadable()
    {
        const QString number = countText(1'234'567);
        QCOMPARE(number, u"1\u202f234\u202f567"_s);
        QCOMPARE(visibleText(number), number);
        QCOMPARE(visibleText(u"a\u202fb 1\u202f"_s), u"a⟨U+202F⟩b 1⟨U+202F⟩"_s);
    }

    /// What a file says is as many lines, and as long, as somebody reads; nothing in it hides or moves other text.
    void claimsAreBoundedAndVisible()
    {
        wasm::Metadata metadata;
        QVERIFY(furtherClaims(metadata).isEmpty());
        metadata.registry = wasm::RegistryMetadata{.description = std::string(100'000, 'a'), .license = "MIT\x1b[31m"};
        metadata.registry->categories.assign(1000, "parsing");
        metadata.registry->links = {{"", "javascript:alert(1)"}};
        metadata.buildId = "dead";
        metadata.sourceMapUrl = "https://x/m.map";
        metadata.debugInfoUrl = "https://x/m.debug";
        const QList<ClaimLine> lines = furtherClaims(metadata);
        QCOMPARE(lines.size(), 2 + 1 + 12 + 1 + 3);
        QCOMPARE(lines[0].text, QString(2000, u'a') + u'…');
        QCOMPARE(lines[1], (ClaimLine{u"Licence"_s, u"MIT␛[31m"_s}));
        QCOMPARE(lines[2], (ClaimLine{u"Link"_s, u"javascript:alert(1)"_s}));
        QVERIFY2(lines[15].text.contains(u"988"_s), qPrintable(lines[15].text));
        QCOMPARE(lines[16], (ClaimLine{u"Build id"_s, u"dead"_s}));
        QCOMPARE(lines[17].text, u"https://x/m.map"_s);
        QCOMPARE(lines[18].text, u"https://x/m.debug"_s);
    }

    /// JSON gives a reader the same strings, and a terminal nothing that moves or hides other text.
    void jsonIsSafeInATerminal()
    {
        const QString hostile = u"a\u009b31mb\u202ec\u007fd\u200be\nf\u00a0g\U000e0041h\x1b"
                                "ü✓"_s;
        const QJsonObject object{{u"k"_s, hostile}, {u"l"_s, QJsonArray{1, 2}}};
        for (const auto format : {QJsonDocument::Indented, QJsonDocument::Compact}) {
            const QString text = jsonText(object, format);
            QVERIFY(!hasInvisibleText(QString(text).remove(u'\n')));
            QVERIFY(text.contains(u"\\u202e"_s) && text.contains(u"ü✓"_s));
            QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), object);
        }
    }

    void everyCodeHasItsWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : allCodes()) {
            QTest::newRow(qPrintable(code)) << code;
        }
    }

    void everyCodeHasItsWords()
    {
        QFETCH(const QString, code);
        QVERIFY(hasFindingText(code.toStdString()));
        // Without any details the words must still be whole sentences.
        Finding finding;
        finding.code = code.toStdString();
        const FindingText text = findingText(finding);
        QVERIFY(!text.headline.isEmpty());
        QVERIFY(!text.cause.isEmpty());
        QVERIFY(!text.remedy.isEmpty());
        for (const QString &part : {text.headline, text.cause, text.remedy, text.rule}) {
            QVERIFY2(!part.contains(u'{') && !part.contains(u'}'), qPrintable(part));
        }
        QCOMPARE(text.rule.isEmpty(), !code.startsWith("record."_L1) || code == "record.stranger-key"_L1);
        QVERIFY(findingSentence(finding).endsWith(u'.'));
    }

    void unknownCodeIsShown()
    {
        Finding finding;
        finding.code = "later.invention";
        QVERIFY(!hasFindingText(finding.code));
        QVERIFY(findingSentence(finding).contains("later.invention"_L1));
    }

    void detailsFillTheSentence()
    {
        RecordError error;
        error.rule = RecordRule::UnauthorizedAction;
        error.keyId = KeyId("sha256:5d2e0000000000000000000000000000000000000000000000000000000011ff");
        error.permission = Permission::Release;
        error.lostIn = 8;
        const FindingText text = recordErrorText(error, 11);
        QCOMPARE(text.headline, u"Record 12: its signer may not release"_s);
        QCOMPARE(text.cause,
                 u"Key 5d2e… lost the permission in record 9. The registry accepted the record all the same."_s);
        QVERIFY(text.rule.endsWith("(UnauthorizedAction)"_L1));
        error.lostIn.reset();
        QVERIFY(recordErrorText(error, 11).cause.startsWith(u"Key 5d2e… never had"_s));
    }

    /** Of two states, both times that were signed are said. */
    void aRollbackSaysBothTimes()
    {
        Finding finding;
        finding.code = "checkpoint.rollback";
        finding.details = {{"logLength", std::uint64_t{5}},
                           {"timestamp", std::uint64_t{1'700'000'300}},
                           {"kept.logLength", std::uint64_t{6}},
                           {"kept.timestamp", std::uint64_t{1'700'000'000}}};
        QCOMPARE(findingText(finding).cause,
                 u"It shows a genuine checkpoint of 5 records, signed for 2023-11-14 22:18:20 UTC; one of 6 records, "
                 "signed for 2023-11-14 22:13:20 UTC, was seen before."_s);
    }

    /** What a registry did is said of its checkpoints also after it was trusted anew. */
    void aMarkOutlastsTrust()
    {
        RegistryView view;
        JournalEntry entry;
        entry.accepted = true;
        entry.wentBack = 1'700'000'000;
        QCOMPARE(journalState(entry, view), u"Offered after a longer one"_s);
        entry.earlier = true;
        QCOMPARE(journalState(entry, view), u"Offered earlier, after a longer one"_s);
        entry.wentBack.reset();
        QCOMPARE(journalState(entry, view), u"Accepted earlier"_s);
        entry.accepted = false;
        entry.refused = true;
        QCOMPARE(journalState(entry, view), u"Refused earlier"_s);
    }

    void comparisonsInWords()
    {
        RegistryView view;
        Coverage &coverage = view.coverage;
        QCOMPARE(comparisonText(view), u"There is no other checkpoint to compare with"_s);
        coverage.checkpointsKept = 1; // that which is accepted
        coverage.checkpointsCompared = 1;
        view.journal.resize(1);
        view.journal.back().accepted = true;
        QCOMPARE(comparisonText(view), u"There is no other checkpoint to compare with"_s);
        view.journal.resize(2);
        view.journal.back().refused = true;
        QCOMPARE(comparisonText(view), u"The other checkpoints that it signed were refused"_s);
        view.journal.back().earlier = true;
        coverage.checkpointsEarlier = 2;
        QCOMPARE(comparisonText(view),
                 u"The checkpoints from before it was trusted are kept, and compared with nothing"_s);
        coverage.checkpointsKept = 3;
        coverage.checkpointsCompared = 2;
        QCOMPARE(comparisonText(view), u"Consistent with 1 of 2 other kept checkpoints"_s);
    }

    void whatWasTypedIsQuotedAsItWas()
    {
        Finding finding;
        finding.code = "search.no-field";
        finding.subject = "sha256:xyz1234567890";
        finding.details["field"] = std::string("sha256");
        QVERIFY(findingText(finding).headline.startsWith(u"“sha256:xyz1234567890” was looked for"_s));
    }

    void damageIsSaidAsBroadlyAsItIsKnown()
    {
        Finding finding;
        finding.code = "content.damaged";
        QVERIFY(findingText(finding).headline.endsWith(u"or breaks a rule of its format"_s));
    }

    void remoteTextInSentencesIsVisibleAndShort()
    {
        Finding finding;
        finding.code = "registry.warning";
        finding.details["message"] = "a\x1b[31mb \xe2\x80\xae" + std::string(1000, 'x');
        const QString cause = findingText(finding).cause;
        QVERIFY(cause.contains(u"␛[31mb ⟨U+202E⟩"_s));
        QVERIFY(!cause.contains(QChar(0x1b)) && !cause.contains(QChar(0x202e)));
        QVERIFY(cause.size() < 300);
    }

    void bracesInRemoteTextAreNoPlaceholders()
    {
        Finding finding;
        finding.code = "registry.warning";
        finding.details["message"] = std::string("{subject} %1");
        QCOMPARE(findingText(finding).cause, u"“{subject} %1”"_s);
    }

    /** What a ledger proves is told apart from what a registry says. */
    void absenceIsProvedOrClaimed()
    {
        Finding finding;
        finding.code = "log.not-found";
        finding.subject = "sha256:00";
        finding.details["package"] = std::string("a:b");
        finding.details["basis"] = std::string("claimed");
        QCOMPARE(findingText(finding).headline, u"There is no log of “a:b”"_s);
        QVERIFY(findingText(finding).cause.contains(u"only its claim"_s));
        finding.details["message"] = std::string("never heard of it");
        QCOMPARE(findingText(finding).cause, u"The registry says: “never heard of it”"_s);
        finding.details["basis"] = std::string("proved");
        finding.details["logLength"] = std::uint64_t{12};
        QVERIFY(findingText(finding).cause.startsWith(u"The signed ledger of checkpoint 12 has no record of it"_s));
    }

    /** A registry that began again with the same key differs in its first record alone. */
    void anotherOperatorIsToldByItsFirstRecord()
    {
        const std::string zeros(52, '0');
        Finding finding;
        finding.code = "operator.identity-changed";
        finding.details = {{"operator", "sha256:5d2e11110000" + zeros},
                           {"pinnedOperator", "sha256:5d2e11110000" + zeros},
                           {"firstRecord", "sha256:aaaaaaaa0000" + zeros},
                           {"pin", "sha256:bbbbbbbb0000" + zeros}};
        const QString cause = findingText(finding).cause;
        QVERIFY(cause.contains(u"aaaa aaaa"_s) && cause.contains(u"bbbb bbbb"_s));
    }

    void entriesInWords()
    {
        const RandomSource random = systemRandom();
        const auto signer = PrivateKey::generate(random);
        const auto other = PrivateKey::generate(random);
        QVERIFY(signer && other);
        const KeyId signerId = signer->publicKey().id();
        const KeyNaming naming = [&](const KeyId &key) { return key == signerId ? u"key 7f3a…"_s : u"key a91c…"_s; };
        const PublicKey to = other->publicKey();
        const auto words = [&](const PackageEntry &entry) { return entrySentence(entry, signerId, naming); };
        QCOMPARE(words(GrantEntry{to, {Permission::Release, Permission::Yank}}),
                 u"Key 7f3a… allowed key a91c… to release and yank"_s);
        QCOMPARE(words(RevokeEntry{to.id(), {Permission::Release}}),
                 u"Key 7f3a… withdrew from key a91c… the right to release"_s);
        QCOMPARE(words(InitEntry{signer->publicKey()}), u"Key 7f3a… began the log and holds every permission"_s);
        QCOMPARE(words(YankEntry{*Version::parse("1.2.0")}), u"Key 7f3a… yanked 1.2.0"_s);
        QCOMPARE(entrySentence(OperatorEntry(ImportNamespaceEntry{"wasi", "x\u202ey"}), signerId, naming),
                 u"Key 7f3a… imported the namespace “wasi” from “x⟨U+202E⟩y”"_s);
        QCOMPARE(recordSentence(PackageRecord(), signerId, naming), u"Key 7f3a… added an empty record"_s);
    }

    void digests()
    {
        const QString digest = u"sha256:13fb4a08"_s + QString(52, u'0') + u"dcde"_s;
        QCOMPARE(shortDigest(digest), u"13fb 4a08 … dcde"_s);
        QCOMPARE(groupedDigest(u"sha256:13fb4a08aa"_s), u"13fb 4a08 aa"_s);
        QCOMPARE(shortKey(digest), u"13fb…"_s);
        QCOMPARE(shortKey(u"not a digest"_s), u"not a di…"_s);
        QCOMPARE(shortKey(u"\u202e"_s), u"⟨U+202E⟩"_s);
        QCOMPARE(shortDigest(u""_s), QString());
    }

    void visible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Grüße, 世界 😀"_s << u"Grüße, 世界 😀"_s;
        QTest::newRow("escape") << u"a\u001b[2Jb"_s << u"a␛[2Jb"_s;
        QTest::newRow("newline, nul, delete") << QString::fromUtf16(u"\n\0\u007f", 3) << u"␊␀␡"_s;
        QTest::newRow("C1") << u"\u009b"_s << u"⟨U+009B⟩"_s;
        QTest::newRow("bidi") << u"\u202etxt\u2066"_s << u"⟨U+202E⟩txt⟨U+2066⟩"_s;
        QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"a⟨U+200B⟩b⟨U+FEFF⟩"_s;
        QTest::newRow("line separator") << u"\u2028"_s << u"⟨U+2028⟩"_s;
        QTest::newRow("no-break space") << u"\u00a0"_s << u"⟨U+00A0⟩"_s;
        QTest::newRow("tag") << QString::fromUcs4(U"\U000e0041") << u"⟨U+E0041⟩"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u'a' << u"⟨U+D800⟩a"_s;
    }

    void visible()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(visibleText(text), shown);
        QCOMPARE(hasInvisibleText(text), text != shown);
        QCOMPARE(visibleText(shown), shown);
    }

    void quantities()
    {
        QCOMPARE(countText(1204), u"1204"_s);
        QCOMPARE(countText(1204567), u"1\u202f204\u202f567"_s);
        QCOMPARE(sizeText(412 * 1024), u"412 KiB"_s);
        QCOMPARE(sizeText(std::uint64_t(1.9 * 1024 * 1024 * 1024)), u"1.9 GiB"_s);
        QCOMPARE(sizeText(std::numeric_limits<std::uint64_t>::max()), u"16 EiB"_s);
        QCOMPARE(ageText(3 * 3600 + 5), u"3 h ago"_s);
        QCOMPARE(ageText(27 * 3600), u"27 h ago"_s);
        QCOMPARE(ageText(3), u"just now"_s);
        QCOMPARE(ageText(-240), u"4 min ahead of this computer's clock"_s);
        QCOMPARE(timeText(1778740879), u"2026-05-14 06:41:19 UTC"_s);
        QCOMPARE(dateText(0), u"1970-01-01"_s);
        QCOMPARE(dateText(-1), u"1969-12-31"_s);
        QCOMPARE(claimedTimeText({.seconds = 0, .nanos = 250'000'000}), u"1970-01-01 00:00:00.250"_s);
        QCOMPARE(claimedTimeText({.seconds = 0, .nanos = 5}), u"1970-01-01 00:00:00.000000005"_s);
        // In a column all have as many decimals as the longest.
        QCOMPARE(claimedDecimals({.seconds = 0, .nanos = 0}), 0);
        QCOMPARE(claimedDecimals({.seconds = 0, .nanos = 500'000'000}), 3);
        QCOMPARE(claimedDecimals({.seconds = 0, .nanos = 120}), 9);
        QCOMPARE(claimedTimeText({.seconds = 0, .nanos = 250'000'000}, 6), u"1970-01-01 00:00:00.250000"_s);
        QCOMPARE(claimedTimeText({.seconds = 0, .nanos = 0}, 3), u"1970-01-01 00:00:00.000"_s);
        QCOMPARE(claimedTimeText({.seconds = 0, .nanos = 120}, 3), u"1970-01-01 00:00:00.000000120"_s);
        QVERIFY(!timeText(std::numeric_limits<std::int64_t>::max()).isEmpty());
        QVERIFY(!timeText(std::numeric_limits<std::int64_t>::min()).isEmpty());
    }

    void richTextCannotBeInjected()
    {
        const QString html = PlainHtml().bold(u"<b>&"_s).text(u"<script>\u202e"_s).html();
        QCOMPARE(html, u"<qt><b>&lt;b&gt;&amp;</b>&lt;script&gt;⟨U+202E⟩</qt>"_s);
        // Without any markup of ours Qt would show the entities: it has to take every tool tip for rich text.
        QCOMPARE(PlainHtml::toolTip(u"a & b\nc"_s), u"<qt>a &amp; b<br/>c</qt>"_s);
        QVERIFY(PlainHtml::toolTip({}).isEmpty());
    }

    void theWorstFindingIsTheFirstOfTheWorst()
    {
        const auto finding = [](const char *code, Severity severity, Outcome outcome) {
            Finding result;
            result.code = code;
            result.severity = severity;
            result.outcome = outcome;
            return result;
        };
        QVERIFY(!worstFinding({finding("a", Severity::Warning, Outcome::Failed)}));
        const std::vector findings{finding("a", Severity::Error, Outcome::CouldNotCheck),
                                   finding("b", Severity::Error, Outcome::Failed),
                                   finding("c", Severity::Error, Outcome::Failed)};
        QCOMPARE(worstFinding(findings)->code, "b");
    }

    void detailsOfFindingsAreWholeAndVisible()
    {
        Finding finding;
        finding.code = "registry.warning";
        finding.subject = "sha256:13fb4a08";
        finding.details["message"] = std::string("a\nb\x1b");
        finding.details["size"] = std::uint64_t(1) << 60;
        const QString details = findingDetails(finding);
        QVERIFY(details.contains(u"subject: sha256:13fb4a08\n"_s));
        QVERIFY(details.contains(u"message: a␊b␛"_s));
        const auto object = findingObject(finding);
        QCOMPARE(object[u"details"_s][u"size"_s].toString(), u"1152921504606846976"_s);
        QCOMPARE(object[u"details"_s][u"message"_s].toString(), u"a\nb\x1b"_s);
    }

    void theAcceptedCheckpointIsNoneToCompareWith()
    {
        RegistryView view;
        Coverage &coverage = view.coverage;
        coverage.checkpointsKept = coverage.checkpointsCompared = 1;
        QCOMPARE(otherCheckpoints(coverage).kept, 0U);
        QVERIFY(comparisonText(view).startsWith(u"There is no other checkpoint"_s));
        coverage.checkpointsKept = 3;
        coverage.checkpointsCompared = 2;
        QCOMPARE(comparisonText(view), u"Consistent with 1 of 2 other kept checkpoints"_s);
    }

    void everyOutcomeHasAWord()
    {
        QStringList words;
        for (int outcome = 0; outcome <= static_cast<int>(Outcome::Failed); ++outcome) {
            words += outcomeWord(static_cast<Outcome>(outcome));
            QVERIFY(!outcomeMeaning(static_cast<Outcome>(outcome)).isEmpty());
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "formattest.moc"
