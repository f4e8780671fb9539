namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Makes the columns of each kind of value.</summary>
internal static class ValueColumns
{
    public static ValueColumn<int> OfNumbers(int?[] rows) => ValueColumn<int>.Build(rows, value => value, number => (int)number);

    public static ValueColumn<double> OfNumbers(double?[] rows) =>
        ValueColumn<double>.Build(rows, BitConverter.DoubleToInt64Bits, BitConverter.Int64BitsToDouble);

    /// <summary>Out-of-range day numbers, which only a forged cursor has, come back as the nearest day.</summary>
    public static ValueColumn<DateOnly> OfDates(DateOnly?[] rows) => ValueColumn<DateOnly>.Build(
        rows,
        date => date.DayNumber,
        number => DateOnly.FromDayNumber((int)Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)));

    /// <summary>Enums are ordered as declared.</summary>
    public static ValueColumn<T> OfEnums<T>(T?[] rows)
        where T : struct, Enum =>
        ValueColumn<T>.Build(
            rows,
            value => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
            number => (T)Enum.ToObject(typeof(T), number));
}
