// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/coretypereader.h"

namespace kennel::wasm {

/// An instruction of the garbage collection proposal, behind its prefix.
static bool skipGcInstruction(Cursor &cursor)
{
    switch (cursor.u32()) {
    case 0: // struct.new, struct.new_default, array.new, array.new_default
    case 1:
    case 6:
    case 7:
        cursor.u32();
        return true;
    case 8: // array.new_fixed
        cursor.u32();
        cursor.u32();
        return true;
    case 26: // any.convert_extern, extern.convert_any, ref.i31
    case 27:
    case 28:
        return true;
    default:
        return false;
    }
}

bool skipConstantExpression(Cursor &cursor)
{
    while (cursor.ok()) {
        switch (cursor.byte()) {
        case 0x0b: // end
            return cursor.ok();
        case 0x41: // i32.const
            cursor.sleb(32);
            break;
        case 0x42: // i64.const
            cursor.sleb(64);
            break;
        case 0x43: // f32.const
            cursor.bytes(4);
            break;
        case 0x44: // f64.const
            cursor.bytes(8);
            break;
        case 0x23: // global.get, ref.func
        case 0xd2:
            cursor.u32();
            break;
        case 0xd0: // ref.null
            readHeapType(cursor);
            break;
        case 0x6a: // i32 and i64: add, sub, mul
        case 0x6b:
        case 0x6c:
        case 0x7c:
        case 0x7d:
        case 0x7e:
            break;
        case 0xfd: // v128.const
            if (cursor.u32() != 12)
                return false;
            cursor.bytes(16);
            break;
        case 0xfb:
            if (!skipGcInstruction(cursor))
                return false;
            break;
        default:
            return false;
        }
    }
    return false;
}

} // namespace kennel::wasm
