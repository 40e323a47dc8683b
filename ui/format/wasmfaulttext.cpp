// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/wasmfaulttext.h"

#include "format/quantity.h"
#include "format/visibletext.h"

#include <QCoreApplication>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Context = "kennel::WasmFaultText";

QString thingText(wasm::Thing thing)
{
    // In the order of the enumeration.
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "item"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "section"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "sort"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "core sort"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "alias"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "type"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "core type"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "value type"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "declaration"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "kind of name"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "attribute of a name"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "type bound"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "kind of import or export"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "kind of core import or export"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "canonical function"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "canonical option"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "instance"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "core instance"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "argument"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "flag"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "field"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "case"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "member of a tuple"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "parameter"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "result"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "function"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "value"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "component"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "module"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "resource"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "import"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "export"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "table"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "memory"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "global"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "tag"),
        QT_TRANSLATE_NOOP("kennel::WasmFaultText", "name"),
    };
    static_assert(std::size(words) == static_cast<std::size_t>(wasm::Thing::Name) + 1);
    return QCoreApplication::translate(Context, words[static_cast<std::size_t>(thing)]);
}

/// The sentences, with {number}, {hex} (the number as such), {thing} and {subject} for what the fault says.
const char *sentenceOf(wasm::FaultCode code)
{
    using enum wasm::FaultCode;
    switch (code) {
    case NotWasm:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "This is no WebAssembly file");
    case Text:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "This is the text form of WebAssembly or WIT; only the binary form can be read");
    case PreRelease:
        return QT_TRANSLATE_NOOP(
            "kennel::WasmFaultText",
            "This is a component in a format from before its release ({hex}), which cannot be read");
    case ComponentV1:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "This is component format 1.0, newer than this program");
    case UnknownVersion:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The version of WebAssembly is not known ({hex})");
    case Truncated:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The bytes end too early");
    case LebTooLong:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A number has more bytes than it may have");
    case LebTooLarge:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A number is too large");
    case Utf8:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A name is no UTF-8");
    case SectionId:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The number of a section is malformed ({hex})");
    case Appended:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "Another WebAssembly file is appended here");
    case UnknownSection:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "There is no section with the number {number}");
    case TrailingBytes:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A section is longer than what it holds");
    case TooFewBytes:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "There are too few bytes for {number} times: {thing}");
    case WrongPart:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "A module stands where a component should be, or the other way round");
    case UnexpectedByte:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A byte has no meaning here ({hex}); expected: {thing}");
    case IndexOutOfRange:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "Number {number} is not defined here: {thing}");
    case OuterScope:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "An alias points {number} levels out, where nothing is");
    case NoSuchExport:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "An instance has no export “{subject}”");
    case WrongSort:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” is something else; expected: {thing}");
    case MissingArgument:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A component is not given its import “{subject}”");
    case PartsTooDeep:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "Components are nested too deeply");
    case TypesTooDeep:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A type is nested too deeply");
    case TypeTooHeavy:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A type is too large when written out");
    case TooMuchWork:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The types of this file take too much work");
    case NameTooLong:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A name is {number} bytes long, too long");
    case TooMany:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "Too many, {number}: {thing}");
    case SectionOrder:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "Section {number} is out of order, or there twice");
    case CodeMissing:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "There are not as many functions as bodies ({number})");
    case DataCount:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "The data count is not the number of data segments ({number})");
    case CoreIndex:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The module has no number {number}: {thing}");
    case BadName:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” is no valid name");
    case DuplicateName:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The name “{subject}” is there twice");
    case DuplicateAttribute:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The name “{subject}” has an attribute twice");
    case AttributeMisplaced:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” has an attribute that it cannot have");
    case VersionForm:
        return QT_TRANSLATE_NOOP(
            "kennel::WasmFaultText",
            "“{subject}” has a version that is neither complete nor cut off where its suffix begins");
    case Empty:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A type has none, and needs one at least: {thing}");
    case TooManyFlags:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A type has {number} flags; 32 are allowed");
    case FixedLength:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A list cannot have the fixed length {number}");
    case MapKey:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A map has a type of key that maps cannot have");
    case MapValue:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "A map has values with handles in them, which maps cannot have");
    case ValueTooLarge:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A value of this type takes 256 MiB or more of memory");
    case WrongType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A type is of another kind; expected: {thing}");
    case ResourceInType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "A resource is defined in a type; only components can define one");
    case AliasInType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A type has an alias that only components can have");
    case ImportKind:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” is a name that only imports can have");
    case NoResource:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” belongs to a resource that has no name here");
    case FunctionShape:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” has a type that does not fit its name");
    case NoGetter:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” sets what no function before it gets");
    case StartTwice:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "There is a second start function");
    case ArgumentType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "“{subject}” is given something of another type than it asks for");
    case ExportType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” is not of the type that it is exported as");
    case CoreArgument:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "The import “{subject}” of a core module is not given, or not as what it asks for");
    case CoreExport:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "The instance of a core module has no export “{subject}” of this kind");
    case CanonOption:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "A canonical function lacks an option or has one that does not fit: {subject}");
    case CanonType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "A lifted function is of another type than the core function under it");
    case StartType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The start function does not take or return these values");
    case ForeignResource:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "A resource is made or opened by a component that did not define it");
    case OuterResource:
        return QT_TRANSLATE_NOOP(
            "kennel::WasmFaultText",
            "A type is taken from around the component, with a resource that is not of the component");
    case BorrowedResult:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A function returns what it has only borrowed");
    case ResourceForm:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "A resource has a representation or a destructor that resources cannot have");
    case StreamElement:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "A stream or future is of something that it cannot hold");
    case ContextSlot:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "Slot {number} of a thread's context is not there, or of another type elsewhere");
    case ValueTwice:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "Value {number} is used a second time");
    case CoreSupertype:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "This core type cannot be a subtype of core type {number}");
    case NamelessType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "“{subject}” has a type in it that is neither imported nor exported");
    case MetadataUnreadable:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The section “{subject}” cannot be read");
    case MetadataRepeated:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The section “{subject}” is there more than once");
    case MetadataOdd:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The section “{subject}” holds what it should not hold");
    case MetadataLong:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "Of the section “{subject}” only the beginning is shown");
    case ListTooLong:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "There are more parts and sections than are listed");
    case DocsFormat:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The documentation is in the unknown format {number}");
    case DocsUnreadable:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The documentation cannot be read");
    case DocsUnknown:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The documentation has the unknown member “{subject}”");
    case DocsStray:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "There is documentation for “{subject}”, which is not there");
    case NoWitNesting:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "“{subject}” has no form in WIT: it is in an instance, and no type or function");
    case NoWitTypeTwice:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "“{subject}” has no form in WIT: it is a second name for a type that has one");
    case NoWitExport:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "“{subject}” has no form in WIT: it is exported, and no function or instance");
    case NoWitName:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "“{subject}” has no form in WIT: it has a name that WIT cannot write");
    case NoWitType:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText",
                                 "“{subject}” has no form in WIT: it has a type that WIT cannot write");
    case NoWitPackage:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "“{subject}” is not as the items of a WIT package are");
    case Unresolved:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The type of “{subject}” could not be found out");
    case WitTooLong:
        return QT_TRANSLATE_NOOP("kennel::WasmFaultText", "The WIT text is too long to be shown in full");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString wasmFaultText(const wasm::Fault &fault)
{
    static constexpr qsizetype LongestSubject = 200;
    QString subject = visibleText(QString::fromStdString(fault.subject));
    if (subject.size() > LongestSubject)
        subject = subject.first(LongestSubject) + u'…';
    QString text = QCoreApplication::translate(Context, sentenceOf(fault.code));
    text.replace("{number}"_L1, countText(fault.number));
    text.replace("{hex}"_L1, u"0x"_s + QString::number(fault.number, 16));
    text.replace("{thing}"_L1, thingText(fault.thing));
    return text.replace("{subject}"_L1, subject); // last: it may hold anything
}

QString wasmFaultLine(const wasm::Fault &fault)
{
    return QCoreApplication::translate(Context, "%1, at byte %2").arg(wasmFaultText(fault), countText(fault.offset));
}

} // namespace kennel
