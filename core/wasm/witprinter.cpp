// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/witprinter.h"

#include "wasm/limits.h"
#include "wasm/witbodyprinter.h"

namespace kennel::wasm {

namespace {

void printPackage(WitBodyPrinter &printer, const Wit &wit, const WitPackage &package, bool isMain)
{
    WitWriter &out = printer.out();
    if (package.docs)
        out.docs(*package.docs);
    out.line("package " + witPath(package) + (isMain ? ";" : " {"));
    if (isMain)
        out.blank();
    else
        out.indent();
    for (const WitInterfaceId id : package.interfaces) {
        const WitInterface &interface = wit.at(id);
        out.marks(interface.marks);
        out.open("interface " + witIdentifier(interface.name));
        printer.interfaceBody(interface);
        out.close();
        if (isMain)
            out.blank();
    }
    for (const WitWorldId id : package.worlds) {
        const WitWorld &world = wit.at(id);
        out.marks(world.marks);
        out.open("world " + witIdentifier(world.name));
        printer.worldBody(world);
        out.close();
    }
    if (!isMain)
        out.close();
}

template <typename Print>
std::string printAlone(const Wit &wit, Print print)
{
    WitWriter out;
    out.leaveOutDocs();
    WitBodyPrinter printer(wit, out);
    printer.setPackage(wit.main);
    print(printer);
    auto text = out.take();
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

WitText print(const Wit &wit, bool all)
{
    WitWriter out;
    WitBodyPrinter printer(wit, out);
    printer.setPackage(wit.main);
    printPackage(printer, wit, wit.at(wit.main), true);
    bool isFirst = true;
    for (const WitPackageId id : wit.dependencyOrder()) {
        if (!all || id == wit.main)
            continue;
        if (!isFirst) {
            out.blank();
            out.blank();
        }
        isFirst = false;
        printer.setPackage(id);
        printPackage(printer, wit, wit.at(id), false);
    }
    return {.text = out.take(), .isCut = out.isFull()};
}

} // namespace

std::string witPath(const WitPackage &package, std::string_view interface)
{
    std::string text = witIdentifier(package.nameSpace) + ':' + witIdentifier(package.name);
    if (!interface.empty())
        text += '/' + witIdentifier(interface);
    if (!package.version.empty())
        text += '@' + package.version;
    return text;
}

WitText printWit(const Wit &wit)
{
    return print(wit, true);
}

WitText printMainPackage(const Wit &wit)
{
    return print(wit, false);
}

std::string printItem(const Wit &wit, WitTypeId type)
{
    return printAlone(wit, [&](WitBodyPrinter &printer) { printer.typeItem(type); });
}

std::string printItem(const Wit &wit, const WitFunction &function)
{
    return printAlone(wit, [&](WitBodyPrinter &printer) { printer.functionItem(function); });
}

} // namespace kennel::wasm
