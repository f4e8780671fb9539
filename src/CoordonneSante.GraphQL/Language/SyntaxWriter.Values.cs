using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                Write("$");
                Write(variable.Name);
                break;
            case IntValueNode number:
                Write(number.Value);
                break;
            case FloatValueNode number:
                Write(number.Value);
                break;
            case StringValueNode text:
                Write(text.IsBlock ? BlockString.NotationOf(text.Value) : QuotedString.NotationOf(text.Value));
                break;
            case BooleanValueNode boolean:
                Write(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                Write("null");
                break;
            case EnumValueNode name:
                Write(name.Value);
                break;
            case ListValueNode list:
                Write("[");
                WriteAll(list.Values, ", ");
                Write("]");
                break;
            case ObjectValueNode @object:
                Write("{");
                WriteAll(@object.Fields, ", ");
                Write("}");
                break;
        }
    }
}
