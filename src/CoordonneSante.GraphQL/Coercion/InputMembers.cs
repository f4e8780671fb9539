namespace CoordonneSante.GraphQL.Coercion;

/// <summary>The fields of one input object as they are given, before its record is made.</summary>
internal ref struct InputMembers(InputObjectBinding binding)
{
    private readonly object?[] _values = binding.AbsentValues();

    private int _given;
    private bool _hasNull;

    /// <summary>Whether exactly one field was given, and not as null.</summary>
    public readonly bool IsOneGivenAndNotNull => _given == 1 && !_hasNull;

    /// <param name="index">Index of the field in the type's order.</param>
    /// <param name="value">A coerced value.</param>
    public void Give(int index, object? value)
    {
        _values[index] = value;
        _given++;
        _hasNull |= value is null;
    }

    /// <returns>False when a required field was not given.</returns>
    public readonly bool TryCreate(out object? created)
    {
        created = null;
        foreach (var index in binding.RequiredFields)
        {
            if (_values[index] is Absent)
            {
                return false;
            }
        }

        created = binding.Create(_values);
        return true;
    }
}
