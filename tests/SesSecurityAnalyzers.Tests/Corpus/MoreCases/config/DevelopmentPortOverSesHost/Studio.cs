namespace Studio.Web;

public sealed record Booking(string Room, DateTimeOffset Start);
