"""Sport results, players, teams and fixtures in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, S, contexts, opt

domain("wordy_sport")
contexts("""I was in the stadium with # friends in 2014.
My son wears number 7 in the school team.
We have a bet running over # beers.
The commentator talked for # minutes about the weather.
My season ticket cost # pounds.
I missed the match because of a wedding.
The bar on 3rd Street shows every game.
I have been a fan since I was 6.
Row #, seat 14 was mine.
My colleague Bastian claims he knows it by heart.
It is for the trivia night on Friday.
The mascot fell over twice.""")
values("w_team", en=["Aston Villa", "Borussia Dortmund", "the Denver Nuggets", "the Seattle Kraken", "River Plate", "Feyenoord", "the New York Knicks", "the Chicago Cubs", "Napoli", "the Kansas City Chiefs", "Sporting Lisbon", "the Toronto Raptors", "Galatasaray", "the Boston Bruins", "Athletic Bilbao", "the Houston Astros", "Olympique Lyon", "the Phoenix Suns", "Rangers", "the Detroit Lions", "Santos", "Club América", "the Utah Jazz", "Leicester City", "Panathinaikos", "the Oakland A's", "Real Sociedad", "the Buffalo Bills", "Urawa Red Diamonds", "Al Ahly"],
       zh=["山东泰山", "上海申花", "多特蒙德", "阿斯顿维拉", "那不勒斯", "掘金", "尼克斯", "猛龙", "广东宏远", "莱斯特城", "河床", "费耶诺德", "爵士", "红袜"])
values("w_player", en=["Luka Dončić", "Alexia Putellas", "Mikaela Shiffrin", "Jude Bellingham", "Iga Świątek", "Max Verstappen", "Nikola Jokić", "Sam Kerr", "Carlos Alcaraz", "Caitlin Clark", "Harry Kane", "Babe Ruth", "Eliud Kipchoge", "Wayne Gretzky", "Venus Williams", "Pelé", "Katie Ledecky", "Magnus Carlsen", "Sachin Tendulkar", "Johan Cruyff", "Mo Farah", "Marta", "Travis Kelce", "Ayrton Senna"],
       zh=["姚明", "樊振东", "全红婵", "孙颖莎", "武磊", "贝林厄姆", "约基奇", "阿尔卡拉斯", "凯恩", "谷爱凌", "郑钦文", "潘展乐"])
values("w_competition", en=["Premier League", "Bundesliga", "NBA", "NHL", "MLB", "Serie A", "Champions League", "Copa Libertadores", "Eredivisie", "WNBA", "FA Cup", "World Cup", "Europa League", "Super Bowl", "Six Nations", "La Liga", "Asian Cup", "MLS"], zh=["中超", "英超", "德甲", "欧冠", "NBA", "CBA", "世界杯", "亚冠", "意甲", "西甲"])
values("w_venue_sp", en=["Anfield", "Madison Square Garden", "Camp Nou", "Wrigley Field", "Allianz Arena", "Celtic Park", "the Maracanã", "San Siro", "Lambeau Field", "Estadio Azteca", "Twickenham", "the Ullevaal Stadion"], zh=["鸟巢", "工人体育场", "安联球场", "诺坎普", "圣西罗", "马拉卡纳"])
values("w_slam", en=["Wimbledon", "the Australian Open", "the French Open", "the US Open", "the Madrid Masters", "the Miami Open", "the Shanghai Masters"], zh=["温网", "澳网", "法网", "美网", "上海大师赛"])
TEAM = S("w_team", "Name of the team", "club", "team_name", noise=0.05)
PLAYER = S("w_player", "Full name of the player", "athlete", "name", noise=0.06)
SEASON = I(1990, 2025, "Year in which the season starts", "year", "season_year")
LEAGUE = opt(S("w_competition", "League or competition", "competition", noise=0.04))
F("get_match_result", "Result of a match between two teams on a date or in a season.", "sports.match_result|matchScore|results.get_match", dict(home_team={**TEAM, "d": "Team playing at home", "alt": ["team1", "home"]}, away_team={**TEAM, "d": "Visiting team", "alt": ["team2", "away"]}, date=opt(S("date_iso_b", "Date of the match, YYYY-MM-DD", "day", noise=0)), include_scorers=opt(B("Also list who scored", "scorers", yes="with the names of the scorers|including who scored|and tell me who scored|加上进球球员", no="just the score|without the scorers|only the final score|只要比分"), default=False)), """
how did {home_team} against {away_team} end on {date}
what was the score when {home_team} hosted {away_team}, {include_scorers}
{away_team} visited {home_team} on {date}; what was the result, {include_scorers}
result of {home_team} versus {away_team}
did {home_team} beat {away_team} at home on {date}? {include_scorers}
I fell asleep during {home_team} against {away_team}, so what was the final score
{include_scorers}: {home_team} - {away_team}, played on {date}
""", "{date}{home_team}对{away_team}的比分\n{home_team}主场对{away_team}的结果，{include_scorers}", "2-1", "That was the result.", zh="查询比赛结果")
F("get_next_fixture", "Next matches of a team.", "sports.fixtures|nextMatch|fixtures.upcoming", dict(team=TEAM, count=opt(I(1, 10, "How many matches", "limit"), default=1), venue=opt(E("home:at home,主场|away:on the road,away from home,客场|any:at home or away", "Where they are played", "location"), default="any"), league=LEAGUE), """
when does {team} play next
show the next {count} matches of {team} in the {league}
I want to take my kids to see {team}, so list their next {count} games {venue}
{team}, upcoming, {venue}
against whom does {team} play next in the {league}, {venue}
what are the coming {count} fixtures for {team}
next time {team} are in their own stadium @venue="home"
""", "{team}下一场什么时候踢\n{team}接下来{count}场{venue}比赛", "Saturday 15:00", "Here is the next match.")
F("get_league_table", "Standings of a league after a round or at the end of a season.", "sports.standings|leagueTable|league.table", dict(league=S("w_competition", "Name of the league", "competition", noise=0.04), season=SEASON, round=opt(I(2, 38, "Match day after which the table is wanted", "matchday")), top=opt(I(3, 20, "Only the first so many places", "limit"))), """
show the table of the {league} for the season {season}
what did the standings of the {league} look like after match day {round} of the {season} season
the top {top} of the {league} in {season}, please
who was leading the {league} in {season} after round {round}
{league}, {season}, first {top} places, as of match day {round}
season {season}: final standings, {league}
""", "{season}赛季{league}积分榜\n{league}{season}赛季第{round}轮后的前{top}名", "table ready", "Here is the table.")
F("get_player_stats", "Statistics of a player for a season.", "sports.player_stats|playerStatistics|stats.player", dict(player=PLAYER, season=SEASON, category=E("goals:goals scored,进球|assists:助攻|points:points scored,得分|appearances:games played,出场次数|cards:bookings,yellow cards,黄牌", "Which statistic", "stat"), team=opt(TEAM), per_game=opt(B("Average per game instead of the total", "average"), default=False)), """
what were the {category} of {player} in {season}
how many goals did {player} score in the {season} season @category="goals"
on average per game, how many points did {player} get for {team} in {season} @category="points" @per_game=true
find {player}'s {category} for {team} in {season}
total, not per match: {player}, {category}, season {season} @per_game=false
how often was {player} on the pitch for {team} during {season} @category="appearances"
season {season}, {player}: {category} per game @per_game=true
was {player} booked a lot in {season} @category="cards"
""", "{player}{season}赛季的{category}\n{player}在{team}{season}赛季场均得分 @category=\"points\" @per_game=true", "24", "Here are the numbers of {player}.", zh="查询球员数据")
F("get_team_stats", "Statistics of a whole team for a season.", "sports.team_stats|teamStatistics|stats.team", dict(team=TEAM, season=SEASON, category=E("wins:victories,games won,胜场|losses:defeats,games lost,负场|goals:goals scored,进球|possession:ball possession,控球率", "Which statistic", "stat"), league=LEAGUE, home_only=opt(B("Count home games only", "only_home"), default=False)), """
how many {category} did {team} have in {season}
what was the number of {category} for {team} in the {league} of {season}
count only the home games: {category} of {team}, {season} @home_only=true
home and away, how often did {team} win in {season} @category="wins" @home_only=false
{team}, {season}, {league}: {category}
how many times were {team} beaten in the {season} season @category="losses"
in {season}, how much of the ball did {team} have on average @category="possession"
""", "{team}{season}赛季的{category}\n{season}赛季{team}在{league}赢了几场 @category=\"wins\"", "21", "Here are the numbers of {team}.")
F("compare_players", "Compares two players by one statistic.", "sports.compare_players|playerComparison", dict(player1=PLAYER, player2=PLAYER, category=E("goals:goals scored,进球|points:points scored,得分|titles:trophies,冠军|earnings:prize money,收入", "What to compare", "stat"), season=opt(SEASON), career=opt(B("Over the whole career", "all_time"), default=False)), """
compare {player1} and {player2} by {category}
who had more {category} in {season}, {player1} or {player2}
over their whole careers, how do {player1} and {player2} compare in {category} @career=true
set {player1} against {player2}: {category}, season {season} only @career=false
which of the two earned more in prize money, {player1} or {player2} @category="earnings"
all-time comparison of {player2} with {player1}; {category} @career=true
""", "比较{player1}和{player2}的{category}\n{season}年{player1}和{player2}谁的{category}多", "player one", "Here is the comparison.")
F("get_top_scorers", "Best scorers of a competition in a season.", "sports.top_scorers|topScorers", dict(competition=S("w_competition", "League or cup", "league", noise=0.04), season=SEASON, limit=opt(I(3, 30, "How many players", "top"), default=10), position=opt(E("forward:strikers,前锋|midfielder:midfield players,中场|defender:back line,后卫", "Only players in this position"))), """
who were the best scorers of the {competition} in {season}
list the {limit} top scorers in the {competition}, season {season}
in {season}, which {position} scored most in the {competition}? give me {limit} names
{competition} {season}: top {limit}, {position} only
I need the {limit} names that scored most in the {season} edition of the {competition}
""", "{season}赛季{competition}射手榜\n{competition}{season}赛季前{limit}名射手", "ready", "Here are the scorers.")
F("get_team_roster", "Players of a team.", "sports.roster|teamSquad", dict(team=TEAM, season=opt(SEASON), position=opt(E("goalkeeper:keepers,守门员|defender:defence,后卫|midfielder:midfield,中场|forward:attack,前锋", "Only this position", "role")), include_injured=opt(B("Whether injured players are listed", "injured"), default=True)), """
who plays for {team}
show the squad of {team} in the {season} season, injured players left out @include_injured=false
list every {position} of {team}
the {season} roster of {team}, {position} only
which players does {team} have, those with injuries too @include_injured=true
{team}: who is fit to play @include_injured=false
""", "{team}有哪些球员\n{season}赛季{team}的{position}，不算伤员 @include_injured=false", "26 players", "Here is the squad.")
F("get_head_to_head", "Record of two teams against each other.", "sports.head_to_head|headToHead", dict(team1=TEAM, team2=TEAM, since=opt(I(1950, 2015, "First year that counts", "from_year")), venue=opt(E("home:at the first team's ground|away:at the second team's ground|any:anywhere", "Where the matches were played"), default="any"), friendlies=opt(B("Whether friendly matches count", "include_friendlies"), default=False)), """
how often have {team1} beaten {team2}
what is the record of {team1} against {team2} since {since}, friendlies included @friendlies=true
{team1} versus {team2}, all meetings since {since} {venue}
competitive matches only: head to head of {team1} and {team2} @friendlies=false
since the year {since}, who is ahead, {team1} or {team2}
count their meetings {venue}: {team1}, {team2}
""", "{team1}和{team2}的交锋记录\n{since}年以来{team1}对{team2}，友谊赛也算 @friendlies=true", "12 wins, 9 losses", "Here is the record.")
F("get_tournament_winner", "Winner of a tournament in a year.", "sports.tournament_winner|tournamentChampion", dict(tournament=S("w_slam", "Name of the tournament", "event"), year=I(1970, 2024, "Year"), discipline=opt(E("mens_singles:men's singles,男单|womens_singles:women's singles,女单|mixed_doubles:mixed doubles,混双", "Discipline", "category")), with_final_score=opt(B("Also give the score of the final", "final_score"), default=False)), """
who won {tournament} in {year}
who was the winner of the {discipline} at {tournament} in {year}, and what was the score of the final @with_final_score=true
{year}, {tournament}, {discipline}: champion? The name is enough @with_final_score=false
in {year}, which woman won {tournament} on her own @discipline="womens_singles"
name the {year} champion of {tournament} and the score in the final @with_final_score=true
""", "{year}年{tournament}谁赢了\n{year}年{tournament}{discipline}冠军，决赛比分也要 @with_final_score=true", "done", "That was the winner.")
F("get_race_result", "Result of a motor race.", "motorsport.race_result|raceResult", dict(grand_prix=S("Monaco|Silverstone|Monza|Suzuka|Spa|Interlagos|Zandvoort|Montreal|Imola|Melbourne|Austin|Singapore", "Race or circuit", "race", "circuit", noise=0.05), year=I(1985, 2024, "Year", "season"), session=opt(E("race:正赛|qualifying:starting grid,排位赛|sprint:冲刺赛", "Session"), default="race"), top=opt(I(3, 20, "How many places", "places"), default=10)), """
who won in {grand_prix} in {year}
the first {top} of the {session} in {grand_prix}, {year}
how did {session} end in {grand_prix} in {year}
{year} {grand_prix}: who stood on the grid in the first {top} places @session="qualifying"
show me places one to {top} for {grand_prix} {year}
""", "{year}年{grand_prix}站谁赢了\n{year}年{grand_prix}{session}前{top}名", "done", "Here is the result.")
F("get_stadium_info", "Looks up a stadium.", "sports.stadium|stadiumInfo", dict(stadium=S("w_venue_sp", "Name of the stadium", "venue"), field=E("capacity:number of seats,容量|address:where it is,地址|opened:year of opening,启用年份|tenants:teams that play there,主队", "What to look up", "detail"), units=opt(E("metric|imperial", "Units"), default="metric")), """
what is the {field} of {stadium}
how many people fit into {stadium} @field="capacity"
since when has {stadium} been open @field="opened"
which clubs call {stadium} their home @field="tenants"
I have to get to {stadium} by taxi, so tell me where it is @field="address"
""", "{stadium}的{field}\n{stadium}能坐多少人 @field=\"capacity\"", "54,000", "Here it is.")
F("book_match_tickets", "Reserves tickets for a match.", "tickets.book_match|bookMatchTickets", dict(home_team=TEAM, date=S("date_iso_b", "Date of the match, YYYY-MM-DD", "day", noise=0), quantity=I(1, 8, "Number of tickets", "tickets"), section=opt(E("standing:terrace,站席|family:family block,家庭区|vip:lounge,贵宾区|away:away end,客队区", "Part of the stadium", "block")), max_price=opt(I(20, 250, "Highest price per ticket", "price_limit"))), """
book {quantity} tickets for the match of {home_team} on {date}
I would like {quantity} seats in the {section} section for {home_team}, {date}, no more than {max_price} each
on {date} {home_team} are at home and {quantity} of us want to go; at most {max_price} a ticket
{quantity} tickets, {section}, {home_team}, {date}
get me into the {section} area when {home_team} play on {date}, {quantity} places
""", "订{quantity}张{date}{home_team}的球票\n{date}{home_team}主场，{quantity}张{section}，每张不超过{max_price}", "booked", "The tickets are booked.")
flow(en=["who was the top scorer of the {l} in {y}? get me that player's assists for the same season", "find the best scorer of the {l} in {y} and then look up how many assists this player had in {y}"], zh_q=["{y}赛季{l}的射手王是谁？再查他那个赛季的助攻"], slots=dict(l="w_competition", y=["2012", "2018", "2021", "2023"]), made=dict(p="w_player"),
     steps=[("get_top_scorers", {"competition": "{l}", "season": "{y}", "limit": 1}, '{{"top":"{p}"}}'), ("get_player_stats", {"player": "{p}", "season": "{y}", "category": "assists"}, "11")], ans=["{p} had 11 assists."])
