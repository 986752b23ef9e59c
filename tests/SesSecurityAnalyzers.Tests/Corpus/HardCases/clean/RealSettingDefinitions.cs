namespace Zero.Core.Configuration
{
    public class SettingDefinition
    {
        public SettingDefinition(string name, string defaultValue)
        {
            Name = name;
            DefaultValue = defaultValue;
        }

        public string Name { get; private set; }
        public string DefaultValue { get; private set; }
    }

    public static class EmailSettingNames
    {
        public const string Host = "Net.Mail.Smtp.Host";
        public const string Port = "Net.Mail.Smtp.Port";
        public const string EnableSsl = "Net.Mail.Smtp.EnableSsl";
        public const string UserName = "Net.Mail.Smtp.UserName";
        public const string Password = "Net.Mail.Smtp.Password";
    }

    // Seeds of a settings table. No connection is made here.
    public class EmailSettingProvider
    {
        public IEnumerable<SettingDefinition> GetSettingDefinitions()
        {
            return new[]
            {
                new SettingDefinition(EmailSettingNames.Host, "email-smtp.us-east-1.amazonaws.com"),
                new SettingDefinition(EmailSettingNames.Port, "25"),
                new SettingDefinition(EmailSettingNames.EnableSsl, "false"),
                new SettingDefinition(EmailSettingNames.UserName, "AKIAIOSFODNN7EXAMPLE"),
                new SettingDefinition(EmailSettingNames.Password, "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"),
            };
        }
    }
}
