// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::Options)
};

void describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"h"_s, u"help"_s}, OptionsText::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, OptionsText::tr("Show the version.")},
        {u"store"_s, OptionsText::tr("Keep everything in DIR; a tour works on a copy of what is there."), u"DIR"_s},
        {u"ca-file"_s, OptionsText::tr("Trust the certificate authorities in FILE (PEM) as well."), u"FILE"_s},
        {u"token-file"_s, OptionsText::tr("Send the token in FILE to registries."), u"FILE"_s},
        {u"tour"_s, OptionsText::tr("Write a picture of each main screen to DIR, and end."), u"DIR"_s},
        {u"registry"_s, OptionsText::tr("The registry that the tour shows, instead of the demo registry."), u"URL"_s},
        {u"size"_s, OptionsText::tr("Size of the window: 1024x768."), u"SIZE"_s},
        {u"scheme"_s, OptionsText::tr("Colour scheme: light or dark."), u"SCHEME"_s},
        {u"scale"_s, OptionsText::tr("Scale everything by FACTOR."), u"FACTOR"_s},
    });
    parser.addPositionalArgument(
        u"place"_s,
        OptionsText::tr("A kennel:// address, a file, or the URL of a registry to add; with --tour, files to show."),
        u"[PLACE]"_s);
}

} // namespace

QString Options::usage()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

std::expected<Options, QString> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(u"kennel"_s) + arguments)) {
        return std::unexpected(parser.errorText());
    }
    Options options;
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.store = parser.value(u"store"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.tokenFile = parser.value(u"token-file"_s);
    options.tour = parser.value(u"tour"_s);
    options.registry = parser.value(u"registry"_s);
    const QStringList places = parser.positionalArguments();
    if (!options.tour.isEmpty()) {
        options.files = places;
    } else if (places.size() > 1) {
        return std::unexpected(OptionsText::tr("Only one place can be opened at a time."));
    } else {
        options.place = places.value(0);
    }
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$"_s);
        const QRegularExpressionMatch match = form.match(parser.value(u"size"_s));
        if (!match.hasMatch()) {
            return std::unexpected(OptionsText::tr("--size wants a width and a height, such as 1024x768."));
        }
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(u"scheme"_s)) {
        const QString scheme = parser.value(u"scheme"_s);
        if (scheme != "light"_L1 && scheme != "dark"_L1) {
            return std::unexpected(OptionsText::tr("--scheme is light or dark."));
        }
        options.scheme = scheme == "dark"_L1 ? Scheme::Dark : Scheme::Light;
    }
    if (parser.isSet(u"scale"_s)) {
        bool ok = false;
        options.scale = parser.value(u"scale"_s).toDouble(&ok);
        if (!ok || options.scale < 0.5 || options.scale > 4) {
            return std::unexpected(OptionsText::tr("--scale is a number between 0.5 and 4."));
        }
    }
    return options;
}

} // namespace kennel
