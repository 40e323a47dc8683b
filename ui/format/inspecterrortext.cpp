// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/inspecterrortext.h"

#include "format/quantity.h"
#include "format/tr.h"

namespace kennel {

InspectErrorText inspectErrorText(InspectError error)
{
    switch (error) {
    case InspectError::NotThere:
        return {tr("There is no such file"), tr("It may have been moved or deleted.")};
    case InspectError::Unreadable:
        return {tr("The file cannot be read"), tr("It is no regular file, or this computer denies it.")};
    case InspectError::TooLarge:
        return {tr("The file is too large"),
                tr("Files of more than %1 are not looked into, texts of more than %2 not shown.")
                    .arg(sizeText(MaxInspectedSize), sizeText(MaxTextSize))};
    case InspectError::Different:
        return {tr("The file was changed"), tr("It is not what was read before. Open or download it again.")};
    }
    return {};
}

} // namespace kennel
