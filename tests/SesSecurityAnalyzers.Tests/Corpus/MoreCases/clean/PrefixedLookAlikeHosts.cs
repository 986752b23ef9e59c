using System.Net;
using System.Net.Mail;

namespace Security.Research;

public static class Impostors
{
    public static SmtpClient Suffix() => new("email-smtp.us-east-1.amazonaws.com.attacker.example", 25);

    public static SmtpClient Path() => new("attacker.example", 25) { TargetName = "email-smtp.us-east-1.amazonaws.com" };

    public static SmtpClient OtherDomain() => new("email-smtp.us-east-1.amazonaws.example.com", 587);
}
