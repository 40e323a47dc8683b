// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/wasmfaulttext.h"

#include <QTest>

using namespace kennel;
using namespace Qt::StringLiterals;

/// The sentences about WebAssembly files.
class WasmFaultTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCode();
    void subjectsAreVisible();
};

void WasmFaultTextTest::everyCode()
{
    QSet<QString> seen;
    for (int code = 0; code <= int(wasm::FaultCode::WitTooLong); ++code) {
        const wasm::Fault fault{.code = static_cast<wasm::FaultCode>(code),
                                .offset = 12,
                                .thing = wasm::Thing::Type,
                                .number = 7,
                                .subject = "it"};
        const QString text = wasmFaultText(fault);
        QVERIFY2(!text.isEmpty() && !text.contains(u'{'), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
    for (int thing = 0; thing <= int(wasm::Thing::Name); ++thing)
        QVERIFY(wasmFaultText({.code = wasm::FaultCode::TooMany, .thing = static_cast<wasm::Thing>(thing)}).size() >
                14);
}

void WasmFaultTextTest::subjectsAreVisible()
{
    const wasm::Fault fault{.code = wasm::FaultCode::BadName, .subject = "a\xe2\x80\xae{number}\n"};
    QCOMPARE(wasmFaultText(fault), u"“a⟨U+202E⟩{number}␊” is no valid name"_s);
    const wasm::Fault huge{.code = wasm::FaultCode::BadName, .subject = std::string(5000, 'x')};
    QVERIFY(wasmFaultText(huge).size() < 300);
}

QTEST_GUILESS_MAIN(WasmFaultTextTest)
#include "wasmfaulttexttest.moc"
