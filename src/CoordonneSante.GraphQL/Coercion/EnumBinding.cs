using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>The pairs of schema names and .NET members of one enum.</summary>
/// <param name="type">The .NET enum.</param>
/// <param name="names">Of the enum.</param>
/// <param name="writer">A <see cref="LeafWriter{T}"/> of the enum.</param>
internal sealed class EnumBinding(Type type, EnumNames names, object writer)
{
    public Type Type => type;

    /// <summary>A <see cref="LeafWriter{T}"/> of the enum.</summary>
    public object Writer => writer;

    /// <summary>The schema names of the members.</summary>
    public IEnumerable<string> Names => names.Members.Keys;

    /// <summary>The boxed member that a schema name stands for.</summary>
    public bool TryGetMember(string name, [NotNullWhen(true)] out object? member) => names.Members.TryGetValue(name, out member);

    /// <summary><c>HorsZonage</c> is <c>HORS_ZONAGE</c>: an underscore before each capital but the first.</summary>
    public static string SchemaNameOf(string member)
    {
        var name = new StringBuilder(member.Length + 4);
        foreach (var c in member)
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(c));
        }

        return name.ToString();
    }
}
