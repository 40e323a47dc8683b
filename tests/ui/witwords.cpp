// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ui/witwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

/** The reserved words of WIT, from its specification. */
bool isReserved(const QString &word)
{
    static const QSet<QString> reserved{
        u"as"_s,           u"async"_s,   u"bool"_s,      u"borrow"_s, u"char"_s,    u"constructor"_s, u"enum"_s,
        u"export"_s,       u"f32"_s,     u"f64"_s,       u"flags"_s,  u"from"_s,    u"func"_s,        u"future"_s,
        u"import"_s,       u"include"_s, u"interface"_s, u"list"_s,   u"map"_s,     u"option"_s,      u"own"_s,
        u"package"_s,      u"record"_s,  u"resource"_s,  u"result"_s, u"s16"_s,     u"s32"_s,         u"s64"_s,
        u"s8"_s,           u"static"_s,  u"stream"_s,    u"string"_s, u"tuple"_s,   u"type"_s,        u"u16"_s,
        u"u32"_s,          u"u64"_s,     u"u8"_s,        u"use"_s,    u"variant"_s, u"with"_s,        u"world"_s,
        u"error-context"_s};
    return reserved.contains(word);
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** One pass over the text; what goes on over the end of a line is in the members. */
class Scanner
{
public:
    std::vector<Word> words;

    void readLine(const QString &text, int number)
    {
        m_text = text;
        m_line = number;
        m_at = 0;
        while (m_at < m_text.size()) {
            if (m_depth > 0)
                readBlock(m_at);
            else if (!readComment() && !readName())
                ++m_at;
        }
    }

private:
    bool starts(QLatin1StringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }

    void add(Word::Kind kind, qsizetype from)
    {
        words.push_back({.kind = kind, .line = m_line, .start = int(from), .length = int(m_at - from)});
    }

    /** What is left of a comment in this line, from `from` on. */
    void readBlock(qsizetype from)
    {
        while (m_at < m_text.size() && m_depth > 0) {
            const int step = starts("/*"_L1) ? 1 : starts("*/"_L1) ? -1 : 0;
            m_depth += step;
            m_at += step == 0 ? 1 : 2;
        }
        add(m_isDocumentation ? Word::Kind::Documentation : Word::Kind::Comment, from);
    }

    bool readComment()
    {
        const auto from = m_at;
        if (starts("//"_L1)) {
            const auto kind = starts("///"_L1) ? Word::Kind::Documentation : Word::Kind::Comment;
            m_at = m_text.size();
            add(kind, from);
            return true;
        }
        if (!starts("/*"_L1))
            return false;
        m_isDocumentation = starts("/**"_L1) && !starts("/**/"_L1);
        m_at += m_isDocumentation ? 3 : 2;
        m_depth = 1;
        readBlock(from);
        return true;
    }

    void skip(auto &&belongs)
    {
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
    }

    void readVersion()
    {
        skip([](QChar c) { return isLetter(c) || isDigit(c) || c == u'.' || c == u'-' || c == u'+'; });
        while (m_text[m_at - 1] == u'.')
            --m_at; // of ".{" behind it
    }

    /** "(version = 1.0.0, feature = x)", which is within a line in all text that there is. */
    void readGate()
    {
        if (!starts("("_L1))
            return;
        ++m_at;
        bool quoted = false;
        while (m_at < m_text.size() && (quoted || m_text[m_at] != u')')) {
            const auto from = m_at;
            if (isDigit(m_text[m_at]) && !quoted) {
                readVersion();
                add(Word::Kind::GateVersion, from);
                continue;
            }
            quoted ^= m_text[m_at] == u'"';
            if (isLetter(m_text[m_at]) && !quoted)
                skip([](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; });
            else
                ++m_at;
            add(Word::Kind::Annotation, from);
        }
    }

    bool readName()
    {
        const auto from = m_at;
        const QChar first = m_text[m_at];
        const QChar second = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        const auto word = [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; };
        if (first == u'@' && (isLetter(second) || isDigit(second))) {
            ++m_at;
            if (isDigit(second)) {
                readVersion();
                add(Word::Kind::Version, from);
            } else {
                skip(word);
                add(Word::Kind::Annotation, from);
                readGate();
            }
            return true;
        }
        if (first == u'%' && isLetter(second)) {
            ++m_at;
            skip(word);
            add(Word::Kind::Escaped, from);
            return true;
        }
        if (isDigit(first)) {
            skip(word); // a number; of no interest here
            return true;
        }
        if (!isLetter(first))
            return false;
        skip(word);
        add(isReserved(m_text.sliced(from, m_at - from)) ? Word::Kind::Keyword : Word::Kind::Identifier, from);
        return true;
    }

    QString m_text;
    int m_line = 0;
    qsizetype m_at = 0;
    int m_depth = 0; ///< of comments inside each other
    bool m_isDocumentation = false;
};

} // namespace

std::vector<Word> witWords(const QStringList &lines)
{
    Scanner scanner;
    for (int i = 0; i < int(lines.size()); ++i)
        scanner.readLine(lines[i], i);
    return std::move(scanner.words);
}

} // namespace kennel::test
