// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/entrytext.h"

#include "format/digesttext.h"
#include "format/visibletext.h"

#include <QCoreApplication>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::EntryText)
};

QString shown(const std::string &text)
{
    return visibleText(QString::fromStdString(text));
}

QString named(const KeyId &key, const KeyNaming &naming)
{
    return naming ? naming(key) : EntryText::tr("key %1").arg(shortKey(QString::fromStdString(key.text())));
}

QString atStart(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

struct Sentence
{
    const KeyId &signer;
    const KeyNaming &naming;

    QString who() const { return atStart(named(signer, naming)); }

    QString operator()(const InitEntry &entry) const
    {
        const KeyId introduced = entry.key.id();
        return introduced == signer
                   ? EntryText::tr("%1 began the log and holds every permission").arg(who())
                   : EntryText::tr("%1 began the log and made %2 known").arg(who(), named(introduced, naming));
    }
    QString operator()(const GrantEntry &entry) const
    {
        const KeyId to = entry.key.id();
        if (entry.permissions.empty()) {
            return EntryText::tr("%1 made %2 known, without any permission").arg(who(), named(to, naming));
        }
        return EntryText::tr("%1 allowed %2 to %3").arg(who(), named(to, naming), permissionList(entry.permissions));
    }
    QString operator()(const RevokeEntry &entry) const
    {
        if (entry.permissions.empty()) {
            return EntryText::tr("%1 withdrew nothing from %2").arg(who(), named(entry.keyId, naming));
        }
        return EntryText::tr("%1 withdrew from %2 the right to %3")
            .arg(who(), named(entry.keyId, naming), permissionList(entry.permissions));
    }
    QString operator()(const ReleaseEntry &entry) const
    {
        return EntryText::tr("%1 released %2").arg(who(), shown(entry.version.text()));
    }
    QString operator()(const YankEntry &entry) const
    {
        return EntryText::tr("%1 yanked %2").arg(who(), shown(entry.version.text()));
    }
    QString operator()(const DefineNamespaceEntry &entry) const
    {
        return EntryText::tr("%1 defined the namespace “%2”").arg(who(), shown(entry.nameSpace));
    }
    QString operator()(const ImportNamespaceEntry &entry) const
    {
        return EntryText::tr("%1 imported the namespace “%2” from “%3”")
            .arg(who(), shown(entry.nameSpace), shown(entry.registry));
    }
};

struct Kind
{
    EntryKind operator()(const InitEntry &) const { return EntryKind::Init; }
    EntryKind operator()(const GrantEntry &) const { return EntryKind::Grant; }
    EntryKind operator()(const RevokeEntry &) const { return EntryKind::Revoke; }
    EntryKind operator()(const ReleaseEntry &) const { return EntryKind::Release; }
    EntryKind operator()(const YankEntry &) const { return EntryKind::Yank; }
    EntryKind operator()(const DefineNamespaceEntry &) const { return EntryKind::DefineNamespace; }
    EntryKind operator()(const ImportNamespaceEntry &) const { return EntryKind::ImportNamespace; }
};

template <class Record>
QString sentenceOf(const Record &record, const KeyId &signer, const KeyNaming &naming)
{
    if (record.entries.empty()) {
        return EntryText::tr("%1 added an empty record").arg(atStart(named(signer, naming)));
    }
    QStringList sentences;
    for (const auto &entry : record.entries) {
        sentences += entrySentence(entry, signer, naming);
    }
    return sentences.join(u"; "_s);
}

} // namespace

EntryKind entryKind(const PackageEntry &entry)
{
    return std::visit(Kind{}, entry);
}

EntryKind entryKind(const OperatorEntry &entry)
{
    return std::visit(Kind{}, entry);
}

QString entryKindWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Init:
        return EntryText::tr("init");
    case EntryKind::Grant:
        return EntryText::tr("grant");
    case EntryKind::Revoke:
        return EntryText::tr("revoke");
    case EntryKind::Release:
        return EntryText::tr("release");
    case EntryKind::Yank:
        return EntryText::tr("yank");
    case EntryKind::DefineNamespace:
        return EntryText::tr("define");
    case EntryKind::ImportNamespace:
        return EntryText::tr("import");
    }
    return {};
}

QString permissionVerb(Permission permission)
{
    switch (permission) {
    case Permission::Release:
        return EntryText::tr("release");
    case Permission::Yank:
        return EntryText::tr("yank");
    case Permission::Commit:
        return EntryText::tr("sign checkpoints");
    case Permission::DefineNamespace:
        return EntryText::tr("define namespaces");
    case Permission::ImportNamespace:
        return EntryText::tr("import namespaces");
    }
    return {};
}

QString permissionList(const std::vector<Permission> &permissions)
{
    if (permissions.empty()) {
        return EntryText::tr("nothing");
    }
    QString list = permissionVerb(permissions.front());
    for (std::size_t i = 1; i < permissions.size(); ++i) {
        const QString next = permissionVerb(permissions[i]);
        list = i + 1 == permissions.size() ? EntryText::tr("%1 and %2").arg(list, next)
                                           : EntryText::tr("%1, %2").arg(list, next);
    }
    return list;
}

QString entrySentence(const PackageEntry &entry, const KeyId &signer, const KeyNaming &naming)
{
    return std::visit(Sentence{signer, naming}, entry);
}

QString entrySentence(const OperatorEntry &entry, const KeyId &signer, const KeyNaming &naming)
{
    return std::visit(Sentence{signer, naming}, entry);
}

QString recordSentence(const PackageRecord &record, const KeyId &signer, const KeyNaming &naming)
{
    return sentenceOf(record, signer, naming);
}

QString recordSentence(const OperatorRecord &record, const KeyId &signer, const KeyNaming &naming)
{
    return sentenceOf(record, signer, naming);
}

} // namespace kennel
