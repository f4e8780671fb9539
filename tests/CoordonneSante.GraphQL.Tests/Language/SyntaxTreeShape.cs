using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Tests.Language;

/// <summary>All a tree holds but its places, as text: equal shapes are equal documents.</summary>
internal static class SyntaxTreeShape
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    public static string Of(Node node)
    {
        var shape = new StringBuilder();
        Write(node, shape);
        return shape.ToString();
    }

    private static void Write(object? value, StringBuilder shape)
    {
        switch (value)
        {
            case Node node:
                shape.Append(node.GetType().Name).Append('(');
                foreach (var property in PropertiesOf(node.GetType()))
                {
                    shape.Append(property.Name).Append('=');
                    Write(property.GetValue(node), shape);
                    shape.Append(';');
                }

                shape.Append(')');
                break;
            case string text:
                shape.Append('\'').Append(text).Append('\'');
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Write(item, shape);
                }

                break;
            default:
                shape.Append(value ?? "null");
                break;
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type) =>
        _properties.GetOrAdd(type, static t => [.. t.GetProperties().Where(p => p.PropertyType != typeof(Location))]);
}
