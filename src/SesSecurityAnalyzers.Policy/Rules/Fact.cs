namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>Something about a connection that is known, set but unknown, or not set at all.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <remarks>The default value of this struct means "not set". Immutable, so safe on any thread.</remarks>
public readonly struct Fact<T>
{
    private Fact(FactState state, T? value, FactOrigin? origin, bool isDefault)
    {
        State = state;
        Value = value!;
        Origin = origin;
        IsDefault = isDefault;
    }

    /// <summary>What is known.</summary>
    public FactState State { get; }

    /// <summary>The value, where <see cref="IsKnown"/>.</summary>
    public T Value { get; }

    /// <summary>Where the value was set; <see langword="null"/> for a default.</summary>
    public FactOrigin? Origin { get; }

    /// <summary>Whether the value is what the library takes where nothing was set.</summary>
    public bool IsDefault { get; }

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown => State == FactState.Known;

    /// <summary>Whether the value is known and is this one.</summary>
    public bool Is(T value) => IsKnown && Equals(Value, value);

    /// <summary>A value that was set at a place.</summary>
    public static Fact<T> Known(T value, FactOrigin? origin = null) => new(FactState.Known, value, origin, isDefault: false);

    /// <summary>The value that holds because nothing was set.</summary>
    public static Fact<T> Default(T value) => new(FactState.Known, value, null, isDefault: true);

    /// <summary>Something was set, and what is not known.</summary>
    public static Fact<T> Unknown { get; } = new(FactState.Unknown, default, null, isDefault: false);
}
