using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>The schema names of an enum's members.</summary>
/// <remarks>Of the type, not generic: code that is generic in each of some dozens of enums would be compiled for each when the program
/// starts.</remarks>
internal sealed class EnumNames
{
    private readonly Dictionary<string, object> _members = [];
    private readonly Dictionary<object, byte[]> _names = [];

    /// <param name="type">An enum of which no two members have one value.</param>
    public EnumNames(Type type)
    {
        var isCounted = Enum.GetUnderlyingType(type) == typeof(int);
        foreach (var member in Enum.GetValues(type))
        {
            var name = EnumBinding.SchemaNameOf(member.ToString() ?? "");
            isCounted = isCounted && (int)member == _members.Count;
            _members.Add(name, member);
            _names.Add(member, JsonString.Encode(name));
        }

        ByValue = isCounted ? [.. _names.Values.Select(name => new PaddedText(name))] : [];
    }

    /// <summary>The members by their schema names, boxed.</summary>
    public IReadOnlyDictionary<string, object> Members => _members;

    /// <summary>The names as JSON by value, for the usual enum: int, counting from zero. Empty for any other.</summary>
    public PaddedText[] ByValue { get; }

    /// <summary>The name of a member as JSON; null for a value that is none.</summary>
    public byte[]? Find(object member) => _names.GetValueOrDefault(member);
}
