-- Each organization sees and writes its own rows only, whoever asks; without an organization nothing is seen.
-- A new table gets the same three statements in its own migration; a test reads the catalog and fails without them.
do $$
declare
  tenant record;
begin
  for tenant in
    select * from (values
      ('organization', 'id'),
      ('member', 'organization'),
      ('token', 'organization'),
      ('pairing_code', 'organization'),
      ('site', 'organization'),
      ('issuer_ledger', 'organization'),
      ('role', 'organization'),
      ('pin', 'organization')
    ) as t(name, key)
  loop
    execute format('alter table %I enable row level security', tenant.name);
    execute format('alter table %I force row level security', tenant.name);
    execute format(
      'create policy own_organization on %I using (%I = nullif(current_setting(''app.organization'', true), '''')) '
      'with check (%2$I = nullif(current_setting(''app.organization'', true), ''''))',
      tenant.name, tenant.key
    );
  end loop;
end
$$;
